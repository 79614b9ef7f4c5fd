# Draft: no reviewer has signed this yet.
# Finding a recognised service and making contact.

# D92. Everything first.
f-hub =
    Bạn cần giúp việc gì? Bạn có thể chọn, hoặc xem tất cả. Điều bạn chọn không được lưu lại.
    .title = Tìm hỗ trợ
    .all = Tất cả
    .place = Chỗ ở
    .lawyer = Luật sư
    .doctor = Bác sĩ
    .talk = Người để trò chuyện
    .work = Chuyện ở chỗ làm
    .papers = Giấy tờ
    .return = Về nước
    .abroad = Hỗ trợ ở nước khác
    .offer = Lời mời này có thật không?

# D93. Shown while no country is chosen; the list of a country has its own words in services.ftl.
f-list =
    Mỗi nước một khác. Bạn có thể chọn một nước, hoặc xem đường dây của từng nước:
    .title = Những nơi có thể hỗ trợ
    .filter = Chọn điều phù hợp
    .none = Khi không có gì phù hợp

# D94.
f-card =
    Mỗi thẻ nói một nơi hỗ trợ làm gì và cho ai. Thẻ cho thấy ngôn ngữ, giờ làm việc, và có miễn phí không. Thẻ nói bạn có thể đến khi không có giấy tờ hay tên không.

    Thẻ nói ai công nhận nơi đó và đến khi nào. Bạn thấy họ cần gì từ bạn, và phải báo cho ai.

    Bạn có thể tự hỏi một nơi hỗ trợ những câu này.
    .title = Một nơi hỗ trợ cho biết gì
    .next = Bạn có thể xem các cách liên lạc.
    .contact = Cách liên lạc
    .script = Bạn có thể nói gì
    .recognised = Được công nhận là gì
    .complain = Vấn đề với nơi hỗ trợ

# D95.
f-acc =
    Được công nhận nghĩa là đã có bên kiểm tra nơi đó: một bộ, một cơ quan cấp phép, hoặc một mạng lưới có quy định riêng.

    Đó không phải là lời hứa. Nó không nói rằng ai ở đó cũng tốt, hay đang có chỗ trống.
    .title = Được công nhận là gì
    .service = Quay lại
f-acc-kinds =
    Một số nơi làm việc cho Nhà nước theo hợp đồng, hoặc nhận tiền từ Nhà nước. Một số có thể giới thiệu người đến cơ quan công nhận họ.

    Một số có giấy phép. Một số thuộc một mạng lưới. Một số là cơ quan Nhà nước, hoặc văn phòng của Liên Hợp Quốc.
    .label = Các loại công nhận

# D96.
f-check =
    Lời mời giúp đỡ, việc làm hay đi lại có thể là giả. Dấu hiệu là: quyết định nhanh, trả tiền trước, đưa hộ chiếu, không nói với ai.

    Bạn có thể hỏi tên và địa chỉ đầy đủ. Bạn có thể gọi một số mà bạn tự tìm ra. Một người bạn tin cũng có thể xem giúp.

    Sự giúp đỡ thật không lấy giấy tờ của bạn, và không đòi tiền.
    .title = Lời mời này có thật không?
    .services = Tìm nơi hỗ trợ

# D97. Four ways, both sides. The two ways by note stand here only for a service that takes notes.
f-way =
    Bạn có thể gọi hoặc viết, hoặc đến nơi. Một số nơi hỗ trợ cũng nhận ghi chú không có tên.
    .title = Bạn muốn liên lạc bằng cách nào?
    .good = Mặt tốt: khi bạn gọi hay đến, mọi việc ở trong tay bạn. Gửi ghi chú hay chờ gọi lại thì cần ít can đảm hơn.
    .hard = Mặt khó: cuộc gọi mất tiền và hiện trên hóa đơn. Mã có thể bị người khác tìm thấy, và người khác có thể nghe máy khi họ gọi lại.
    .self = Tôi tự gọi hoặc viết
    .visit = Tôi đến nơi
    .box = Hộp trả lời có mã
    .callme = Họ gọi cho tôi
    .not-now = Để lúc khác

# D98.
f-script =
    Ba câu có thể là đủ.

    Tôi có một câu hỏi về sự hỗ trợ. Tôi không muốn nói tên. Ở đó có ai nói tiếng của tôi không?

    Bạn có thể dừng cuộc nói chuyện bất cứ lúc nào.
    .title = Bạn có thể nói gì
    .next = Bạn cũng có thể đưa ra một câu thay cho nói.
    .services = Nơi hỗ trợ
f-script-card =
    Bạn có thể đưa câu này ra ở quầy:
    .label = Một câu để đưa ra

# D99. A note by taps alone. Its other steps stand in note.ftl.
f-note =
    Ghi chú này không có tên và không có câu chuyện. Bạn chỉ bấm. Bước nào bạn cũng có thể dừng.

    Bạn có dưới 18 tuổi không? Với người trẻ, có thể có quy định khác. Bạn không cần phải nói.
    .title = Ghi chú ngắn không có tên
    .words = Năm từ
    .digits = Mười hai chữ số
    .call = Họ liên lạc với bạn ra sao
    .no = Không gửi

# D100. All fields again, before anything is sent.
f-consent =
    Ghi chú nói như sau:
    .title = Bạn có muốn gửi không?
    .send = Gửi
    .change = Sửa
    .no = Không gửi

# D101. Shown once, on a screen that cannot be forwarded. The code stands below the first line.
f-code =
    Ghi chú đã được gửi. Đây là mã của bạn:
    .title = Mã của bạn
    .have = Tôi đã có mã
    .take = Lấy lại ghi chú

# D102. A wrong code, an empty box and an old box look the same.
f-box =
    Ở đây bạn có thể gõ mã của bạn. Điều bạn gõ được xóa khỏi cuộc trò chuyện ngay.

    Mã có thể là năm từ hoặc mười hai chữ số. Câu trả lời hiện một lần, rồi mất đi.
    .title = Tìm câu trả lời
    .next = Bạn cũng có thể xem những nơi hỗ trợ để gọi hoặc đến.
    .back = Lấy lại một ghi chú
    .result = Về một khiếu nại
    .services = Nơi hỗ trợ

# D103. The one place where a contact is typed.
f-call =
    Bạn có thể gõ một số điện thoại, hoặc một tên trên Telegram. Nó được xóa khỏi cuộc trò chuyện ngay. Nó chỉ vào trong ghi chú.

    Số mà chỉ mình bạn dùng thì tốt hơn. Người khác có thể nghe máy.
    .title = Nếu họ được gọi cho bạn
    .words = Năm từ
    .digits = Mười hai chữ số
    .no = Không gửi

# D104.
f-cross =
    Nơi hỗ trợ ở đây có thể nhờ nơi ở nước khác giúp. Chỉ nên chuyển đi những gì bạn đồng ý.

    Bạn cũng có thể chọn nước kia ở đây và đọc trang của nước đó. Các trang sẽ theo nước đó cho đến khi bạn đổi.
    .title = Hỗ trợ ở nước khác
    .country = Chọn nước
    .services = Nơi hỗ trợ
f-cross-missing = Chúng tôi chưa hiện các nơi hỗ trợ ở { $country }.

# D105.
f-none =
    Có khi không có gì phù hợp, hoặc không ai trả lời. Đó không phải vì bạn. Bạn có thể thử lại vào giờ khác.

    Một nơi hỗ trợ ở nước gần đó có thể nói tiếng của bạn. Một số văn phòng làm việc ở nhiều nước.
    .title = Khi không có gì phù hợp
    .numbers = Các số khẩn cấp
    .abroad = Hỗ trợ ở nước khác
    .feedback = Nói điều còn thiếu
f-none-missing = Chúng tôi chưa biết đường dây hỗ trợ nào ở { $country }. Số khẩn cấp có thể giúp.
f-none-bodies =
    Liên Hợp Quốc có văn phòng ở nhiều nước cho người tìm sự bảo vệ. Cũng có văn phòng về di cư. Cũng có Hội Chữ thập đỏ hay Trăng lưỡi liềm đỏ. Công đoàn cũng làm việc qua biên giới.

    Họ có thể giúp, hoặc cho bạn biết ai giúp được. Họ có quy định riêng.
    .label = Văn phòng ở nhiều nước

# D136. What went wrong with a service, by taps.
f-mark =
    Bạn có thể bấm để nói điều đã xảy ra. Bạn không cần nói mình là ai.
    .title = Chuyện gì đã xảy ra với nơi hỗ trợ?
    .proof = Tôi có mã của ghi chú
    .complain = Nói mà không có mã
    .no = Không nói
    .services = Nơi hỗ trợ

# D106.
f-complain =
    Nơi hỗ trợ nên tôn trọng bạn. Họ không nên lấy tiền, lấy giấy tờ hay khóa cửa. Họ không nên nói với người khác khi bạn chưa đồng ý.

    Nếu họ làm vậy, bạn có thể rời đi, xin gặp người khác, hoặc khiếu nại.
    .title = Vấn đề với nơi hỗ trợ
    .mark = Bấm để nói ở đây
    .services = Nơi hỗ trợ khác
    .outside = Khi quy định bị làm trái
f-complain-missing = Chúng tôi không biết các cơ quan này ở { $country }. Luật sư có thể cho bạn biết.
f-complain-tell =
    Bạn có thể nói với người đứng đầu nơi đó. Bạn có thể nói với bên trả tiền hay cấp phép cho họ.
    Một số nước có nơi xem xét khiếu nại.

    Hại bạn hay lấy giấy tờ của bạn cũng có thể là tội. Luật sư hoặc nơi khác có thể giúp bạn chọn.
    .label = Nói với ai
