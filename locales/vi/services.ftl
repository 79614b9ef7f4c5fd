# Draft: no reviewer has signed this yet.
# Services and hotlines: the list, the filters, the card and what follows it. The pages themselves are in help.ftl.

# The list of a country, above the buttons with the names.
f-list-here = Các nơi hỗ trợ và đường dây ở { $country }. Mỗi thẻ cho thấy nơi đó làm gì, và ai công nhận. Thứ tự không nói nơi nào tốt hơn.
f-list-missing = Chúng tôi chưa biết nơi hỗ trợ nào ở { $country }. Số khẩn cấp thì vẫn gọi được.
f-list-no-fit = Không có gì ở { $country } hợp với điều bạn chọn. Bạn có thể hiện lại tất cả, hoặc xem còn gì khác.
f-list-filtered = Đang hiện những nơi nói rằng mình phù hợp. Những nơi mà chúng tôi không rõ thì đứng sau.
# Kept back because nobody has called them for too long, or because their recognition has ended.
f-list-hidden = Một số nơi ở { $country } không hiện vì đang được kiểm tra lại. Đường dây hỗ trợ cũng có thể chỉ một nơi.

# The menu of filters. They describe services; nothing about the reader is kept.
f-list-choose =
    Bạn có thể chọn nơi hỗ trợ cần có gì, hoặc hiện tất cả. Đây là về nơi hỗ trợ. Không có gì được lưu lại.
    .all = Hiện tất cả
    .whom = Cho ai
    .speaks = Ngôn ngữ
    .region = Vùng
    .open-now = Đang mở
    .no-papers = Không cần giấy tờ
    .no-name = Không cần tên
    .access = Dễ tiếp cận
f-list-whom = Bạn có thể chọn nơi hỗ trợ dành cho ai.
f-list-speaks =
    Bạn có thể chọn một ngôn ngữ. Nhiều nơi không cho biết họ nói tiếng gì. Bạn có thể xin người phiên dịch.
    .any = Ngôn ngữ nào cũng được
f-list-region =
    Bạn có thể chọn một vùng trong nước. Những nơi phục vụ cả nước vẫn ở trong danh sách.
    .any = Vùng nào cũng được

whom-anyone = Bất cứ ai
whom-all = mọi người
whom-women = phụ nữ
whom-men = nam giới
whom-trans = người chuyển giới
whom-children = trẻ em
whom-families = gia đình

# What services offer, inside a sentence.
offer-shelter = chỗ ở
offer-legal = luật sư
offer-medical = bác sĩ
offer-psychological = người để trò chuyện
offer-casework = lời khuyên
offer-talk = người để trò chuyện
offer-return = việc về nước
offer-compensation = đòi tiền
offer-interpretation = người phiên dịch

# The card. The first line is quiet, so that a chat list shows nothing else (B58); the name stands on the next line.
card-name =
    Bạn có thể xem phần này, và quay lại hoặc thoát bất cứ lúc nào.
    { $name }
card-offers = Nơi này có: { $items }.
card-whom = Dành cho: { $items }.
card-regions = Ở đâu: { $regions }.
# One way of contact, its number or address alone on the first line. $free and $abroad only for calls.
card-contact =
    { $value }
    { $channel ->
        [phone] { $free ->
            [yes] Điện thoại, miễn phí.
           *[other] Điện thoại.
        }
        [sms] Tin nhắn.
        [whatsapp] WhatsApp.
        [telegram] Telegram.
        [webchat] Trò chuyện trên trang web.
        [email] Thư điện tử (email).
       *[web] Trang web.
    }{ $has-abroad ->
        [yes] {" "}Từ nước khác:
            { $abroad }
       *[no] {""}
    }
card-no-contact = Chúng tôi không biết số nào của nơi này. Một đường dây hỗ trợ có thể nối máy giúp bạn.
card-hours =
    { $state ->
        [open] Đang mở.
        [closed] Đang đóng.
       *[unknown] Giờ theo họ nói:
    } { $hours }
card-hours-unknown = Chúng tôi không biết chắc giờ làm việc. Bạn có thể thử, hoặc hỏi bằng cách khác.
card-languages = Ngôn ngữ: { $languages }.
card-languages-unknown = Chúng tôi không biết hết các thứ tiếng họ nói. Bạn có thể xin người phiên dịch.
card-papers =
    { $papers ->
        [yes] Bạn có thể đến mà không có giấy tờ.
        [no] Họ hỏi giấy tờ.
        [depends] Có khi họ hỏi giấy tờ.
       *[other] Chúng tôi không biết họ có hỏi giấy tờ không.
    } { $name ->
        [yes] Lúc đầu bạn không cần nói tên.
        [no] Họ hỏi tên bạn.
        [depends] Có khi họ hỏi tên.
       *[other] Bạn có thể hỏi xem có cần tên không.
    }
card-access = Tiếp cận: { $items }.
access-step-free = không có bậc thang
access-sign-language = ngôn ngữ ký hiệu
access-text-phone = điện thoại văn bản
# Who recognises it. $until is a date or "unknown". An English sentence with the details may follow.
card-recognised =
    { $kind ->
        [state_contract] Được công nhận: làm việc theo hợp đồng với Nhà nước.
        [state_funded] Được công nhận: Nhà nước trả tiền cho việc này.
        [nrm_first_responder] Được công nhận: có thể giới thiệu người đến cơ quan công nhận họ.
        [licensed] Được công nhận: có giấy phép hoạt động.
        [network_member] Thuộc một mạng lưới có quy định riêng.
        [state_body] Đây là một cơ quan Nhà nước.
        [igo_mission] Đây là văn phòng của một tổ chức gồm nhiều nước.
        [hotline] Một đường dây hỗ trợ. Ai điều hành:
       *[unknown] Chúng tôi không biết sự công nhận chính thức nào của nơi này.
    }{ $until ->
        [unknown] {""}
       *[other] {" "}Đến ngày: { $until }.
    }
card-asks = Nơi này cần gì từ bạn:
# What it does with what a person says. An English sentence may follow.
card-tells =
    { $sharing ->
        [police] Nơi này báo cho cảnh sát. Bạn có thể hỏi báo gì và khi nào.
        [immigration] Nơi này báo cho cơ quan nhập cư. Bạn có thể hỏi báo gì và khi nào.
        [police-immigration] Nơi này báo cho cảnh sát và cơ quan nhập cư. Bạn có thể hỏi báo gì và khi nào.
        [none-without-consent] Nơi này nói rằng họ không báo cho ai khi bạn chưa đồng ý. Bạn có thể hỏi về giới hạn của việc đó.
       *[unknown] Chúng tôi không biết nơi này phải báo cho ai. Bạn có thể hỏi trước khi nói điều gì.
    }
# $tested: the day of the last call, or "never". $date: of the source. $level: how sure the source is.
card-checked =
    { $tested ->
        [never] Chưa ai gọi thử liên hệ này cho cẩm nang.
       *[other] Lần gọi thử gần nhất cho cẩm nang: { $tested }.
    } { $date ->
        [unknown] Không rõ ngày của nguồn.
       *[other] Ngày của nguồn: { $date }.
    }{ $level ->
        [high] {""}
       *[other] {" "}Có thể đã thay đổi.
    }
card-complain = Để khiếu nại về nơi này: { $contact }

# What "recognised" rests on for one service.
acc-evidence =
    { $proofs ->
        [0] Chúng tôi không biết bằng chứng nào trong tài liệu công khai.
       *[other] Số bằng chứng trong tài liệu công khai: { $proofs }.
    } { $verified ->
        [never] Chưa ai kiểm tra việc này cho cẩm nang.
       *[other] Đã kiểm tra cho cẩm nang: { $verified }.
    }

# What each way of contact leaves behind.
trace-phone =
    Cuộc gọi còn lại trong danh sách cuộc gọi. Cuộc gọi { $free ->
        [yes] đáng ra không mất tiền, và vẫn có thể hiện trên hóa đơn.
       *[other] có thể mất tiền và hiện trên hóa đơn.
    } Bạn có thể xóa nó khỏi danh sách.
trace-sms = Tin nhắn còn lại trong máy và có thể hiện trên hóa đơn. Bạn có thể xóa tin trong máy.
trace-whatsapp = WhatsApp cho họ thấy số và ảnh của bạn. Cuộc trò chuyện còn trong máy cho đến khi bạn xóa.
trace-telegram = Telegram cho họ thấy tên và ảnh của bạn. Cuộc trò chuyện còn lại cho đến khi bạn xóa.
trace-webchat = Trò chuyện trên trang web để lại địa chỉ trong trình duyệt. Cách này không cần tiếng.
trace-email = Thư điện tử (email) còn lại trong mục đã gửi. Họ thấy địa chỉ của bạn.
trace-web = Trang web còn lại trong danh sách trang đã xem. Trang đó có thể thấy địa chỉ mạng của bạn.
trace-abroad =
    { $answer ->
        [yes] Từ nước khác, số có dấu + có thể gọi được.
       *[no] Chúng tôi không biết số nào gọi được từ nước khác.
    }

# Hotlines on other pages: number, name, hours.
hotlines-here = Số để gọi ở { $country }:
hotline =
    { $value }
    { $name }{ $free ->
        [yes] , miễn phí
       *[other] {""}
    }{ $has-hours ->
        [yes] {", "}{ $hours }
       *[no] {""}
    }
hotline-untested = Chưa ai gọi thử các số này cho cẩm nang. Chúng có thể đã thay đổi.
f-none-neighbours = Các nước gần đó trong cẩm nang này: { $countries }.
day-and-night = ngày đêm

# A line to read aloud or show; below it stands the line in the language of the country.
show-danger = Tôi đang gặp nguy hiểm và không được tự do. Xin hãy gọi người đến giúp. Xin đừng nói với những người đi cùng tôi.
show-help = Xin cho tôi người phiên dịch. Tôi muốn nói chuyện riêng với một người, ở nơi yên tĩnh.
show-none = Câu này chúng tôi chỉ có bằng tiếng của bạn.
