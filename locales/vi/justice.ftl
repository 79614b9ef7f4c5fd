# Draft: no reviewer has signed this yet.
# Police and court.

# D65.
j-hub =
    Bạn là người chọn. Ở phần lớn các nơi, bạn có thể được hỗ trợ dù có đến gặp cảnh sát hay không.

    Có người không bao giờ đến. Có người đến sau. Con đường nào cũng có mặt tốt và mặt khó.
    .title = Công lý, nếu bạn muốn
    .report = Trình báo hay không
    .police = Nói chuyện với cảnh sát
    .protect = Bảo vệ trước lời đe dọa
    .court = Ở tòa án
    .abroad = Vụ án ở nước khác
    .wrong = Khi quy định bị làm trái

# D66. Follows the sample text; both sides.
j-report =
    Đây là quyết định của bạn, và bạn có thể dành thời gian. Có người đến gặp cảnh sát. Có người không, hoặc để sau.

    Bạn có thể đi một mình hoặc cùng một nơi hỗ trợ. Ở phần lớn các nơi, không trình báo bạn vẫn có thể được hỗ trợ.
    .title = Tôi có nên trình báo không?
    .good = Mặt tốt: có thể ngăn được ai đó, và mở ra sự bảo vệ, giấy phép hoặc tiền.
    .hard = Mặt khó: mất nhiều thời gian, bị hỏi nhiều, và có những việc không dừng lại được.
    .next = Bạn có thể hỏi luật sư trước, cả về thời hạn.
    .lawyer = Luật sư
    .police = Nói chuyện với cảnh sát
    .keep = Điều gì nên giữ lại
    .not-now = Để lúc khác
j-report-missing = Chúng tôi không biết các cách ở { $country }. Một nơi hỗ trợ có thể cho bạn biết.

# D67.
j-police =
    Bạn có thể xin người phiên dịch và luật sư. Bạn có thể xin nói với người nữ hoặc người nam. Bạn có thể xin nghỉ giữa chừng. Bạn có thể dừng.

    Bạn có thể đọc điều được ghi và sửa lại. Bạn có thể xin bản sao, và danh thiếp của cán bộ.

    Nếu có cán bộ dính vào việc này, luật sư hoặc cơ quan nhận khiếu nại có thể giúp.
    .title = Nói chuyện với cán bộ
    .lawyer = Luật sư
    .wrong = Khi quy định bị làm trái
j-police-missing = Chúng tôi không biết các quy định này ở { $country }. Luật sư có thể cho bạn biết.

# D68.
j-keep =
    Một số thứ có thể có ích về sau: ngày, nơi chốn, tiền lương, tin nhắn, biển số xe.

    Bạn chỉ nên giữ khi việc đó không gây nguy hiểm, và có lẽ không phải trong máy này. Để ở người bạn tin có thể tốt hơn.

    Bạn không bắt buộc phải có thứ nào. Lời của bạn không nhất thiết là dấu hiệu duy nhất về chuyện đã xảy ra.
    .title = Điều gì nên giữ lại
    .next = Bạn có thể không giữ gì, mà vẫn xin hỗ trợ.
    .report = Trình báo hay không
    .phone = Dùng máy này

# D69.
j-lawyer =
    Luật sư biết luật và nói thay cho bạn. Một số luật sư miễn phí cho bạn: Nhà nước hoặc một nơi hỗ trợ trả tiền. Bạn có thể hỏi giá trước.

    Luật sư không được nói với người khác điều bạn kể, trừ một số ít giới hạn. Bạn có thể xin luật sư khác.
    .title = Luật sư
    .help = Tìm luật sư
j-lawyer-missing = Chúng tôi không biết ai trả tiền ở { $country }. Một nơi hỗ trợ có thể cho bạn biết.

# D70.
j-protect =
    Đe dọa bạn hay gia đình bạn cũng là tội. Cảnh sát có thể canh chừng, hoặc tòa có thể ra lệnh cho ai đó tránh xa.

    Chương trình cho người làm chứng có thể cho nơi ở và tên mới. Bạn phải bỏ lại nhiều thứ: bạn bè, việc làm, nơi đang sống.

    Bạn có thể xin được báo khi có người được thả hay bị chuyển đi.
    .title = Bảo vệ trước lời đe dọa
    .next = Bạn có thể hỏi luật sư cách nào hợp với bạn.
    .family = Khi gia đình tôi gặp nguy
    .lawyer = Luật sư
j-protect-missing = Chúng tôi không biết { $country } có những gì. Luật sư có thể cho bạn biết.

# D71.
j-court =
    Có thể bạn được nói qua video, hoặc sau một tấm chắn. Phòng xử có thể không cho người ngoài vào, và tên bạn có thể được giấu.

    Có thể có người ngồi cùng bạn. Ở nhiều nơi, một số câu hỏi về đời bạn không được phép. Với trẻ em còn có thêm quy định riêng.
    .title = Ở tòa án
    .lawyer = Luật sư
    .support = Tìm người hỗ trợ
    .voice = Được nói và được báo tin
j-court-missing = Chúng tôi không biết các quy định này ở { $country }. Luật sư có thể cho bạn biết.

# D72.
j-abroad =
    Các nước có thể nhờ nhau giúp. Có thể bạn được nói qua video, hoặc được yêu cầu đi sang đó. Họ cùng quyết định nước nào phụ trách.

    Dẫn độ nghĩa là đưa một người sang nước khác cho một vụ án. Giấy tờ về bạn cũng có thể được chuyển đi. Bạn có thể hỏi ai xem chúng.
    .title = Vụ án ở nước khác
    .lawyer = Luật sư
    .data = Dữ liệu của tôi đi đâu
    .abroad = Hỗ trợ ở nước khác
j-abroad-missing = Chúng tôi không biết các quy định này ở { $country }. Luật sư có thể cho bạn biết.

# D73.
j-voice =
    Bạn có thể nói với tòa chuyện đó đã làm gì với bạn, bằng lời hay trên giấy. Bạn có thể xin được báo ngày giờ và kết quả. Bạn cũng có thể xin được báo khi có người được thả.

    Xin bằng giấy thì có ích. Bạn cũng có thể chọn không nghe tin.
    .title = Được nói và được báo tin
    .lawyer = Luật sư
j-voice-missing = Chúng tôi không biết các quy định này ở { $country }. Luật sư có thể cho bạn biết.

# D74.
j-wrong =
    Bạn có thể khiếu nại khi một cơ quan không làm đúng quy định. Không ai được phạt bạn vì điều đó.

    Có cơ quan kiểm tra cảnh sát. Có cơ quan khác về dữ liệu hay về đối xử bình đẳng. Ombudsman là người xem xét khiếu nại về các cơ quan. Tòa án cũng có thể giúp.
    .title = Khi quy định bị làm trái
    .lawyer = Luật sư
    .help = Tìm hỗ trợ
j-wrong-missing = Chúng tôi không biết các cơ quan này ở { $country }. Luật sư có thể cho bạn biết.
