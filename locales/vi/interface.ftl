# Draft: no reviewer has signed this yet.
# The words around every page: the fixed row, warnings, numbers, quiet lines, and what Telegram shows about the bot.

# The fixed last row of every page. At most 14 characters each.
row-back = Quay lại
row-danger = Đang nguy hiểm
row-leave = Thoát

more = Xem thêm
# The first line of the second and later screens of one page: quiet, so that a chat list shows nothing else (B58).
goes-on = Trang này còn tiếp ở đây. Có thể quay lại hoặc thoát bất cứ lúc nào.
next-step = Tiếp
copy = Chép { $number }
copy-address = Chép địa chỉ
choose-country = Chọn một nước
# Names the country of the page and offers another, as "Romania: change".
change-country = Đổi { $country }

# Ticks: a mark is said in a word and a sign, never by the sign alone.
ticked = ✓ { $label }
unticked = { $label }
marked = Đã đánh dấu: { $items }.

# Before a page with a hard theme (B36). The theme is three words at most.
warning =
    Trang sau có thể khó đọc. Có thể đọc, hoặc bỏ qua.
    Trang đó nói về: { $theme }.
    .read = Đọc
    .skip = Bỏ qua
    .instead = Điều giúp mà không cần đọc
    .pause = Nghỉ một chút
theme-wish-to-die = ý muốn chết
theme-forced-sex = bị ép quan hệ
theme-harm-to-children = hại trẻ em
theme-sex-industry = ngành tình dục
theme-guarded-compounds = trại có canh gác
theme-forced-marriage = bị ép cưới
theme-intimate-images = hình ảnh nhạy cảm
theme-organ-removal = lấy bộ phận cơ thể
theme-sexual-violence = bị ép quan hệ
theme-pregnancy-infection = thai nghén và lây bệnh
theme-missing-people = người mất tích
theme-court-cases = bạo lực trong vụ án

# Emergency numbers. The number stands alone on its line; $number is dialled as it is.
number-voice =
    { $number }
    { $service ->
        [police] Cảnh sát
        [medical] Cấp cứu
        [fire] Cứu hỏa
       *[all] Cảnh sát, cấp cứu và cứu hỏa
    }
# $mode is sms, silent, app or video_relay; $press are the keys of a silent call. An English sentence on how to do it may follow.
number-quiet =
    { $number }
    { $mode ->
        [sms] Bằng tin nhắn.
        [silent] Gọi mà không nói. Khi được yêu cầu, người không nói được có thể bấm { $press }.
        [app] Bằng một ứng dụng.
       *[other] Bằng video với ngôn ngữ ký hiệu.
    }
number-countries =
    { $number }
    { $countries }
numbers-no-country = Chưa chọn nước nào. Đây là số của cảnh sát hoặc của mọi dịch vụ khẩn cấp:
numbers-at-sea = Chúng tôi không biết số nào cho trên biển. Trên đất liền, đây là số của cảnh sát hoặc của mọi dịch vụ khẩn cấp:
quiet-none = Chúng tôi không biết cách yên lặng hay nhắn tin nào ở { $country }. Đây là các số để gọi.
# How sure we are of the numbers above, and the date of the source ($date is "unknown" or a date).
certainty =
    { $level ->
        [high] Theo nguồn chính thức.
        [medium] Theo nguồn đáng tin. Có thể đã thay đổi.
       *[low] Các số nhiều người biết, chưa đối chiếu với nguồn chính thức. Có thể đã thay đổi.
    } { $date ->
        [unknown] Không rõ ngày của nguồn.
       *[other] Ngày của nguồn: { $date }.
    }
at-sea-name = trên biển
# A country inside a sentence. $code is its two letters, $country its plain name.
country-in-text =
    { $code ->
        [AE] các Tiểu vương quốc Ả Rập (UAE)
        [GB] Anh
        [NL] Hà Lan
        [PH] Philippines
        [US] Mỹ
       *[other] { $country }
    }

# Quiet lines about the state of a page.
draft = Bản nháp. Chưa có người nào kiểm tra những lời này.
overdue = Trang này đến hạn kiểm tra lại. Nên hỏi trước khi dựa vào đó.
stale = Trang này đã đổi trong tiếng Anh sau khi được dịch. Một vài lời ở đây có thể đã cũ.
expired = Những lời này được kiểm tra đã lâu. Nên hỏi trước khi dựa vào đó.
# $language is a name of the list of languages, in the reader's own language. The line and the button stand on a page in that language.
other-language = Trang này chưa có trong ngôn ngữ này. Ngôn ngữ ở đây là: { $language }.
    .choose = Ngôn ngữ khác

# What Telegram shows about the bot. Quiet and true (B59). Name 64, short description 120, description 512 characters at most.
profile-name = Waymark
profile-short = Thông tin về quyền và sự hỗ trợ. Một chương trình máy tính. Không giữ gì về bạn.
profile-description =
    Thông tin về quyền và những nơi có thể hỗ trợ, bằng lời dễ hiểu.

    Đây là một chương trình máy tính, không phải một con người. Miễn phí. Bạn không cần nói mình là ai. Bạn có thể thoát bất cứ lúc nào.

    Chương trình không giữ gì về bạn. Chính Telegram thì thấy được cuộc trò chuyện này.

# Commands, as Telegram lists them.
command-start = Bắt đầu
command-menu = Tất cả các mục
command-danger = Đang nguy hiểm
command-language = Ngôn ngữ
command-leave = Thoát và xóa
command-privacy = Những gì được giữ
command-developer_info = Ai làm chương trình này
