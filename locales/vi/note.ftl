# Draft: no reviewer has signed this yet.
# A note without a name: its steps, its fields, its code, and a complaint about a service.
# The pages themselves stand in help.ftl. Both the person and the service read the fields.
# "Sealed" is "dán kín", as an envelope is.

f-note-young =
    Bạn có thể tiếp tục ghi chú, hoặc không. Cả hai đều được. Nơi hỗ trợ sẽ đọc thấy rằng bạn dưới 18 tuổi.
f-note-service =
    Ghi chú sẽ đến { $service }. Nơi hỗ trợ khác không mở được.
f-note-help =
    Bạn cần giúp việc gì? Bạn có thể đánh dấu nhiều việc.
f-note-soon =
    Cần sớm đến đâu? Bạn có thể bỏ qua phần này.
f-note-for =
    Giúp cho ai? Bạn có thể bỏ qua phần này.
f-note-needs =
    Bạn có cần điều nào ở đây không? Bạn có thể bỏ qua phần này.
f-note-words =
    Hai từ này cho thấy ai là ai, nếu hai bên nói chuyện.

    Bạn nói: { $say }

    Họ nói: { $hear }
    .other = Hai từ khác
f-note-code =
    Với mã, bạn có thể tìm câu trả lời, hoặc lấy lại ghi chú. Loại mã nào dễ hơn cho bạn?
f-note-age =
    .yes = Có
    .no = Không
    .unsaid = Tôi không muốn nói
f-note-on = Tiếp tục
f-note-skip = Bỏ qua phần này
f-note-return = Quay lại ghi chú

f-call-kept =
    Số hoặc tên của bạn đã sẵn sàng cho ghi chú. Nó không hiện lại nữa. Muốn đổi, bạn có thể gõ số hoặc tên khác.
f-call-contact-odd =
    Đây không giống một số điện thoại hay một tên trên Telegram. Nó không được giữ lại. Bạn có thể gõ lại, ví dụ có dấu + và số của nước ở đầu.
f-call-contact-lost =
    Số hoặc tên không còn ở đây, vì đã qua một lúc. Chưa có gì được gửi. Bạn có thể gõ lại.
f-call-days =
    Những ngày nào tiện cho bạn?
f-call-hours =
    Bạn nói chuyện được vào giờ nào? Lúc đó không nên có người khác ở gần.
f-call-zone =
    Bạn dùng giờ của thành phố nào?
f-call-voice =
    Họ nên liên lạc với bạn bằng cách nào?
f-call-message =
    Nếu bạn không trả lời, họ có được để lời nhắn không? Người khác có thể thấy lời nhắn.
f-call-others =
    Nếu người khác nghe máy, họ nên làm gì?

f-consent-not-sent =
    Ghi chú chưa được gửi. Lúc này nơi hỗ trợ không nhận ghi chú, hoặc cẩm nang không giữ được nó. Ở đây không còn lại gì của nó.
f-consent-who =
    Chỉ { $service } mở được ghi chú. Nó chờ { $hours } giờ, rồi bị xóa. Sau này chúng tôi không đọc được nó.
f-consent-free =
    Cho đến khi họ mở, bạn có thể lấy lại bằng mã của bạn. Gửi, sửa, hoặc không gửi: cả ba đều được.

f-code-when =
    Nên giữ mã ở nơi chỉ mình bạn xem. Sẽ không ai viết cho bạn.

    Các nơi hỗ trợ xem ghi chú ít nhất hai lần mỗi ngày làm việc. Bạn có thể tìm câu trả lời từ ngày mai, trong ba ngày.

    Nếu mất mã, bạn chỉ cần gửi một ghi chú mới.
f-code-gone =
    Mã chỉ hiện một lần. Nếu đã mất mã, bạn có thể gửi một ghi chú mới.

f-box-back =
    Bạn có thể gõ mã của ghi chú bạn muốn lấy lại. Có thể lấy lại cho đến khi nơi hỗ trợ mở nó.
f-box-proof =
    Điều bạn muốn nói về một nơi hỗ trợ: { $kind }.

    Bạn có thể gõ mã của ghi chú mà nơi này đã mở. Mã cho thấy hai bên đã liên lạc. Mã không cho thấy bạn là ai.
f-box-result =
    Ở đây bạn có thể gõ số khiếu nại của bạn.
f-box-nothing =
    Lúc này không có gì cho mã này. Có thể là còn sớm, hoặc đã muộn, hoặc có chỗ gõ khác đi. Sau năm lần thử, cần chờ một giờ.

    Nếu sau ba ngày vẫn không thấy gì, bạn có thể gửi ghi chú mới hoặc gọi.
f-box-answer =
    Có câu trả lời ở đây. Nó chỉ hiện một lần này:
f-box-closed =
    Nơi này không trả lời được nữa. Những gì bạn viết đã bị xóa. Bạn có thể hỏi một nơi hỗ trợ khác.
f-box-taken =
    Ghi chú đã được lấy lại và đã xóa. Chưa ai đọc nó.
f-box-opened =
    Nơi hỗ trợ đã mở ghi chú này, nên ở đây không lấy lại được. Bạn có thể yêu cầu nơi đó xóa nó.
f-box-away =
    Lúc này không tra được. Không có gì bị mất. Bạn có thể thử lại sau.
f-box-noted =
    Cảm ơn bạn đã nói điều này. Sẽ có người xem. Đây là số khiếu nại của bạn. Với số này, bạn có thể xem kết quả ở đây:
f-box-open =
    Vẫn có người đang xem khiếu nại này.
f-box-upheld =
    Khiếu nại này đã được chấp nhận. Đã có việc được làm vì nó.
f-box-dismissed =
    Đã có người xem khiếu nại này và không thấy là như vậy. Bạn cũng có thể nói với một cơ quan bên ngoài.

f-mark-is-red =
    Điều bạn muốn nói: { $kind }.

    Có mã của ghi chú họ đã mở, nơi này sẽ được ẩn trước khi hết một ngày. Không có mã, hai người sẽ xem trước.
f-mark-is-plain =
    Điều bạn muốn nói: { $kind }. Hai người sẽ xem.
f-mark-no-answer = Họ không trả lời
f-mark-money = Họ muốn tiền hoặc giấy tờ
f-mark-locked = Họ khóa cửa giữ tôi bên trong
f-mark-told = Họ nói về tôi với người khác
f-mark-disrespect = Họ không tôn trọng
f-mark-sexual = Hành vi tình dục
f-mark-other = Chuyện khác

f-way-notes =
    Nơi này nhận ghi chú qua cẩm nang này. Ghi chú được dán kín, nên chỉ nơi này mở được.
f-way-full =
    Hôm nay nơi này đã đầy và không nhận ghi chú mới. Có thể ngày mai họ nhận.
card-slow =
    Nơi này đã hơn một ngày làm việc chưa xem ghi chú. Câu trả lời có thể lâu.

# The fields of a note. The service reads them in its own language.
note-line-language = Ngôn ngữ: { $value }
note-line-help = Hỗ trợ: { $value }
note-line-soon = Cần sớm đến đâu: { $value }
note-line-whom = Cho ai: { $value }
note-line-access = Cần có: { $value }
note-line-contact = Một số hoặc một tên, không hiện ở đây
note-line-days = Ngày: { $value }
note-line-hours = Giờ: { $value }
note-line-zone = Giờ của thành phố: { $value }
note-line-voice = Cách liên lạc: { $value }
note-line-others = Nếu người khác nghe máy: { $value }
note-line-words = Hai từ: bạn nói { $say }, họ nói { $hear }
note-line-box = Trả lời: trong hộp, có mã
note-line-call = Trả lời: họ liên lạc với bạn
note-help-tonight = Chỗ ở đêm nay
note-help-soon = Chỗ ở trong ít ngày tới
note-help-lawyer = Luật sư
note-help-doctor = Bác sĩ
note-help-talk = Người để trò chuyện
note-help-work = Việc làm hoặc tiền công
note-help-papers = Giấy tờ
note-help-return = Câu hỏi về việc về nước
note-help-other = Việc khác
note-whom-woman = Một phụ nữ
note-whom-man = Một người đàn ông
note-whom-trans = Một người chuyển giới
note-whom-under-18 = Một người dưới 18 tuổi
note-whom-children = Một người có con đi cùng
note-whom-group = Một đôi hoặc một nhóm
note-soon-today = Hôm nay
note-soon-week = Tuần này
note-soon-no-hurry = Còn thời gian
note-access-step-free = Không có bậc thang
note-access-sign = Ngôn ngữ ký hiệu
note-access-reading = Giúp đọc
note-access-other = Điều khác
note-voice-either = Gọi hoặc nhắn tin
note-voice-voice = Chỉ gọi
note-voice-message = Chỉ nhắn tin
note-message-no = Không để lời nhắn
note-message-yes = Được để lời nhắn
note-others-hang-up = Cúp máy
note-others-wrong-number = Nói là nhầm số
note-others-delivery = Nói là giao hàng
note-others-survey = Nói là khảo sát
