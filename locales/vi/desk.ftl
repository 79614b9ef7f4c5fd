# Draft: no reviewer has signed this yet.
# The desk: a page on a service's own computer, where its staff open sealed notes and answer them.
# Readers are staff, "bạn" as elsewhere. Only the answers at the end are for the person who wrote the note.
# The desk is "bàn ghi chú" by name and "chương trình" where it does something. The exchange is "trạm trung chuyển", where sealed notes wait.

# What stands on every page. $service is the id of the service.
desk-name = Bàn ghi chú
desk-service = Nơi hỗ trợ: { $service }
desk-skip = Đến phần chữ
desk-language = Ngôn ngữ
desk-back = Tất cả ghi chú

# The list. A "note" is a few taps by a person who asks for help; "sealed" means that only this service can open it.
desk-notes = Ghi chú
desk-looked = Lần xem gần nhất: { $time }. Khi đang chạy, chương trình tự xem vào đầu mỗi giờ.
desk-not-looked = Chương trình chưa xem được.
desk-look = Xem lại bây giờ
desk-waiting = Đang chờ
desk-waiting-lead = Ghi chú được dán kín cho đến khi bạn mở. Sau đó người gửi không lấy lại được nữa. Xin chỉ mở những gì bạn trả lời được hôm nay.
desk-waiting-none = Không có ghi chú nào đang chờ.
desk-note = Ghi chú { $number }
desk-until = Mở được đến: { $time }.
desk-open = Mở ghi chú { $number }
desk-foreign = Khóa của bạn không mở được ghi chú này. Có thể nó dành cho một khóa cũ của bạn. Nó sẽ tự hết hạn, và không ai khác đọc được.
desk-opened = Đã mở
desk-opened-none = Không có ghi chú nào đang mở.
desk-kept = Được giữ dán kín trên máy này đến: { $time }.
desk-show = Hiện ghi chú { $number }
desk-opening = Trạm trung chuyển chưa biết rằng bạn mở ghi chú này. Nó sẽ hiện sau lần xem tới mà kết nối được với trạm.
desk-sending = Câu trả lời đã dán kín và chưa gửi. Nó được gửi ở lần xem tới mà kết nối được với trạm trung chuyển.
desk-words-kept = Đã trả lời. Chỉ các từ nhận nhau còn được giữ, dán kín, đến: { $time }.

# When there is no place today. The "card" is what people see about the service in the guide.
desk-full-title = Hôm nay hết chỗ
desk-full-lead = Nếu đã đầy, thẻ của bạn trong cẩm nang có thể nói vậy. Điều đó hết khi hết ngày.
desk-full = Hôm nay chúng tôi đã đầy
desk-room = Chúng tôi lại có chỗ
desk-full-said = Bây giờ thẻ của bạn nói rằng hôm nay đã đầy.
desk-room-said = Thẻ của bạn không còn nói rằng đã đầy.

# When a note is not there any more. Calm: nobody did anything wrong.
desk-gone-title = Ghi chú này không còn ở đây
desk-gone = Nó đã được lấy lại, hoặc đã hết giờ. Không sao cả. Bạn không cần làm gì.

# One note and its fields.
desk-field-language = Ngôn ngữ
desk-field-place = Ở đâu
desk-field-help = Cần giúp việc gì
desk-field-whom = Cho ai
desk-field-soon = Cần sớm đến đâu
desk-field-access = Nhu cầu tiếp cận
desk-field-way = Trả lời bằng cách nào
desk-way-box = Trong hộp trả lời, ở dưới. Người đó xem khi an toàn.
desk-way-call = Bạn gọi hoặc viết cho người đó. Bạn cũng có thể trả lời trong hộp, ở dưới.
desk-not-said = Không nói
desk-field-contact = Liên hệ
desk-contact-how = Bấm một lần là chọn hết. Xin đừng chép nó vào đâu khác ngoài cuộc gọi của bạn.
desk-field-times = Giờ an toàn
# $zone is a city whose clock is meant. These two stand above the same times.
desk-times-theirs = Giờ của người đó ({ $zone })
desk-times-yours = Giờ của bạn
desk-times-none = Không có giờ an toàn nào được chọn. Bạn có thể trả lời trong hộp.
desk-now-safe = Bây giờ là giờ an toàn.
desk-now-unsafe = Bây giờ không phải giờ an toàn. Giờ an toàn tới, theo giờ của bạn: { $time }.
desk-now-over = Không còn giờ an toàn nào trước khi ghi chú này hết hạn. Bạn có thể trả lời trong hộp.
desk-field-voice = Gọi hay nhắn tin
desk-field-message = Có được để lời nhắn không
desk-field-others = Nếu người khác nghe máy
desk-field-words = Từ nhận nhau
desk-they-say = Người đó nói
desk-you-say = Bạn nói
desk-words-none = Không có từ nhận nhau.
desk-words-lead = Hai từ giúp biết đúng là hai bên đang nói chuyện. Nếu người đó gọi, hãy nghe từ của họ, rồi nói từ của bạn.

# The rules for a call, beside the contact.
desk-rules = Trước khi gọi
desk-rule-times = Chỉ gọi vào giờ an toàn, và nhiều nhất hai lần thử.
desk-rule-hidden = Ẩn số của bạn.
desk-rule-machine = Không để lời nhắn trên máy, trừ khi ghi chú nói là được.
desk-rule-others = Nếu người khác nghe máy, hãy làm như ghi chú nói. Dùng lời chung chung.
desk-rule-word = Bắt đầu bằng từ của bạn. Nếu họ không nói từ của họ hoặc nói sai, hãy nói là nhầm số. Kết thúc cuộc gọi và đừng thử lại.
desk-rule-first = Câu đầu tiên của bạn: “Bây giờ bạn nói chuyện có tiện không?”
desk-rule-wish = Hỏi người đó muốn gì, không hỏi đã xảy ra chuyện gì.

# The answer. $language is a language as it stands in a list.
desk-answer = Trả lời
desk-answer-lead = Xin chọn một. Người đó đọc nó một lần, với mã của họ, bằng ngôn ngữ này: { $language }.
desk-form-yes = Được, chúng ta nói chuyện được
desk-form-other = Nơi khác giúp được
desk-form-today = Hôm nay không được
desk-form-ask = Xin gặp một người
desk-label-number = Số điện thoại
desk-label-hours = Khi nào người đó gọi được (giờ của bạn)
desk-label-from = Từ
desk-label-to = Đến
desk-label-name = Tên gọi hoặc vai trò
desk-label-service = Tên nơi hỗ trợ khác
desk-label-hotline = Tên đường dây hỗ trợ
desk-may = { $field } (có thể để trống)
desk-preview = Xem trước khi dán kín

# What is wrong with a field. $field is one of the labels above, $example a number as it should be written.
desk-wrong-title = Xin xem lại
desk-wrong-empty = { $field }: xin điền vào đây.
desk-wrong-long = { $field }: nhiều nhất { $limit } ký tự.
desk-wrong-link = { $field }: không ghi địa chỉ trang web hay email, không ghi tên có @. Chúng có thể dẫn người ta đến chỗ sai.
desk-wrong-signs = { $field }: chỉ chữ, số và dấu đơn giản.
desk-wrong-number = { $field }: số này không gọi được. Xin viết như: { $example }.
desk-wrong-days = { $field }: xin chọn ít nhất một ngày.
desk-wrong-hours = { $field }: xin ghi cả hai giờ, giờ muộn hơn ở sau.

# The look before it is sealed.
desk-check-title = Trước khi dán kín
desk-check-lead = Đây là tất cả những gì người đó thấy. Sau khi dán kín, không ai ở đây đọc hay sửa được.
desk-check-theirs = Người đó đọc ({ $language })
desk-check-yours = Cùng nội dung cho bạn ({ $language })
desk-send = Dán kín và gửi
desk-change = Sửa

# After it was sent.
desk-sent-title = Đã trả lời
desk-sent = Câu trả lời đã ở trong hộp. Người đó đọc được một lần, đến: { $time }. Bản sao dán kín của ghi chú trên máy này đã bị xóa.
desk-sent-words = Người đó có thể gọi và nói từ nhận nhau. Vì vậy chỉ hai từ được giữ ở đây, dán kín, đến lúc đó.
desk-already-title = Đã trả lời trước đó
desk-already = Ghi chú này đã có câu trả lời, và câu đó được tính. Câu thứ hai này không được gửi. Nếu có thay đổi, bạn có thể chờ: người đó có thể gửi ghi chú mới.
desk-late = Ghi chú này đã hết giờ, nên không còn hộp cho câu trả lời. Bạn không cần làm gì. Người đó có thể gửi ghi chú mới.
desk-stays-title = Chưa gửi
desk-stays = Câu trả lời đã dán kín và được giữ trên máy này. Chương trình gửi nó ở lần xem tới mà kết nối được với trạm trung chuyển. Xin cứ để chương trình chạy.

# The end of a note.
desk-finish-title = Ghi chú này đã xong
desk-finish-lead = Việc này xóa bản sao dán kín trên máy này. Ổ đĩa có thể còn dấu vết của tệp đã xóa. Chúng được dán kín: không có khóa và cụm mật khẩu của bạn thì không đọc được.
desk-finish-sure = Ở đây không ai cần ghi chú này nữa.
desk-finish = Xóa bản sao dán kín
desk-finished = Bản sao dán kín đã bị xóa.

# Problems, each with what to do. The "exchange" is where sealed notes wait.
desk-problem-away = Không kết nối được với trạm trung chuyển. Xin xem lại mạng internet. Những gì đã mở vẫn ở đây, và chương trình thử lại vào đầu giờ tới.
desk-problem-refused = Trạm trung chuyển không cho chương trình này vào. Xin xem đồng hồ của máy có đúng không. Nếu đúng, hãy hỏi bên giữ danh bạ: có thể khóa của bạn đã bị chặn. Khi đó bạn cần khóa mới.
desk-problem-clock = Đồng hồ của máy này sai { $minutes } phút. Xin để máy tự chỉnh giờ, rồi xem lại.
desk-problem-busy = Chương trình đã hỏi quá nhiều lần. Xin chờ vài phút, rồi xem lại.
desk-problem-ends = Khóa của bạn hết hạn sau { $days } ngày. Xin sớm làm khóa mới và gửi cho bên giữ danh bạ.
desk-problem-ended = Khóa của bạn đã hết hạn. Không có ghi chú mới đến khóa này. Xin làm khóa mới và gửi cho bên giữ danh bạ.
desk-problem-disk = Máy này không ghi được vào thư mục ghi chú. Xin xem ổ đĩa còn chỗ không. Chưa có gì được mở hay gửi.
desk-problem-desk = Chương trình gặp trục trặc. Xin kết thúc bằng Ctrl và C rồi khởi động lại. Các ghi chú đã mở vẫn được giữ, dán kín.
desk-problem-form = Trang này đã quá cũ, hoặc được gửi hai lần. Chưa có gì được làm. Xin bắt đầu lại từ danh sách.

# For somebody who is not let in, and for an address that leads nowhere.
desk-closed-title = Trang này đang đóng
desk-closed = Trang chỉ mở bằng địa chỉ mà chương trình hiện khi khởi động, và địa chỉ đó dùng một lần. Muốn có địa chỉ mới, hãy kết thúc chương trình bằng Ctrl và C rồi khởi động lại.
desk-lost-title = Ở đây không có gì
desk-lost = Ghi chú có thể đã được trả lời, đã xóa hoặc đã hết giờ. Danh sách có tất cả những gì còn lại.

# In the terminal, the window in which the desk is started. $address and $file stand alone on their lines.
desk-start-ask = Cụm mật khẩu (không hiện khi gõ):
desk-start-open = Mở địa chỉ này trong trình duyệt của máy này. Nó dùng được một lần:
desk-start-end = Để kết thúc chương trình, hãy bấm Ctrl và C trong cửa sổ này.
desk-start-ended = Chương trình đã kết thúc. Các ghi chú đã mở vẫn dán kín trên máy này.
desk-start-wrong = Cụm mật khẩu này không mở được khóa. Xin khởi động lại chương trình và gõ như khi làm khóa. Nếu đã mất, hãy làm khóa mới.
desk-key-lead = Cụm mật khẩu khóa chặt khóa của nơi bạn. Không ai lấy lại cho bạn được. Năm từ ngẫu nhiên thì dễ nhớ và khó đoán, ví dụ:
desk-key-rule = Ít nhất { $count } ký tự. Bạn có thể dùng các từ này hoặc từ khác.
desk-key-ask = Cụm mật khẩu mới (không hiện khi gõ):
desk-key-again = Gõ lại như vậy:
desk-key-short = Cụm mật khẩu cần ít nhất { $count } ký tự: ngắn hơn thì máy có thể đoán ra. Chưa có gì được làm. Xin bắt đầu lại.
desk-key-differ = Hai lần gõ không giống nhau. Chưa có gì được làm. Xin bắt đầu lại.
desk-key-private = Khóa của bạn. Nó ở lại trên máy này, và không ai khác nhận được nó:
desk-key-public = Phần dành cho bên khác:
desk-key-words = Tám từ của khóa:
desk-key-first = 1. Gửi phần dành cho bên khác đến bên giữ danh bạ các nơi hỗ trợ, ví dụ qua email. Phần này không phải giữ kín.
desk-key-second = 2. Gọi cho họ và đọc to tám từ. Chỉ khi bên đó có cùng tám từ thì khóa mới được tính. Khóa dùng được đến: { $date }.

# The answers, for the person. Somebody else may see the screen: no word tells what this is about. At most 500 characters.
# $number is dialled as it stands, $hours are days and times. $word is yes if the person chose code words.
answer-yes = Được, chúng ta nói chuyện được. Bạn có thể gọi { $number }. Khi nào: { $hours }.{ $word ->
        [yes] {" "}Xin nói từ đó.
       *[no] {""}
    }
# $service is the name of another service.
answer-other = Việc này chúng tôi không giúp được. { $service } giúp được. Bạn có muốn chúng tôi hỏi họ không? Bạn có thể trả lời bằng ghi chú mới.
# $hotline is the name of a hotline that answers at night.
answer-today = Hôm nay không được. Cho đêm nay: { $hotline }, { $number }.
# $name is a first name or a role. This sentence may stand after another answer, or alone.
answer-ask = Xin gặp { $name }.
# $hours are days and times. This sentence stands after the one before.
answer-time = Giờ tiện: { $hours }.
