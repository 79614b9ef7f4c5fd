# Draft: no reviewer has signed this yet.
# What this is, what it keeps, what it cannot do.

# D107. Taps only, no text, no person.
feedback =
    Bấm một lần là đủ. Lần bấm đó chỉ cộng thêm một vào tổng số, không có tên bạn, giờ hay trang.
    .title = Có ích không?
    .yes = Có
    .partly = Một phần
    .no = Không
    .country = Thiếu nước của tôi
    .service = Gần tôi không có nơi nào
    .skip = Bỏ qua

# D108. The program does not know who runs this copy, so it says how to ask.
about =
    Cẩm nang này là một chương trình máy tính. Ai cũng có thể đọc cách nó được làm. Một tổ chức vận hành bản này. Bạn có thể hỏi đó là ai ở nơi bạn thấy đường dẫn.

    Đây không phải là cảnh sát hay cơ quan Nhà nước. Chương trình cho thông tin, không tư vấn pháp luật.
    .title = Ai làm chương trình này
    .sources = Thông tin này từ đâu
    .privacy = Những gì được giữ
    .limits = Điều không làm được
    .real = Đây có phải bản thật không?

# D109. Honest: what passes through, what is counted, what a break-in could show.
privacy =
    Không có gì mang tên bạn được giữ. Trang và ngôn ngữ của bạn nằm trong các nút. Khi bạn bấm, máy của chúng tôi thấy cuộc trò chuyện trong giây lát.

    Để xóa trang đang mở, máy nhớ cuộc trò chuyện trong vài phút. Nếu có người xâm nhập máy lúc bạn dùng, họ có thể thấy bạn.

    Ghi chú bạn gửi được dán kín cho một nơi hỗ trợ. Nó ở lại nhiều nhất ba ngày. Lúc đầu chúng tôi xem ngôn ngữ điện thoại của bạn, không giữ lại.

    Chúng tôi giữ tổng số lần bấm góp ý, không kèm người nào.
    .title = Những gì chúng tôi giữ
    .telegram = Telegram biết những gì
    .clear = Xóa tất cả

# D110. The twelve sentences, one a screen. Check them against Telegram's policy at every release.
privacy-tg =
    Telegram chuyển cuộc trò chuyện này và không phải của chúng tôi. Bạn có thể đọc mười hai điều ngắn, hoặc quay lại.
    .title = Telegram biết những gì
    .settings = Cài đặt của Telegram
    .other = Cách khác để được hỗ trợ
privacy-tg-known = Telegram không phải của chúng tôi. Telegram biết số điện thoại của bạn. Telegram biết bạn đã mở cuộc trò chuyện này.
privacy-tg-kept = Cuộc trò chuyện này không được mã hóa đầu cuối. Máy tính của Telegram giữ nó.
privacy-tg-moment = Chúng tôi không giữ tên, số hay tin nhắn của bạn. Khi bạn dùng, máy của chúng tôi thấy chúng trong giây lát.
privacy-tg-others = Ai mở được máy bạn thì thấy được cuộc trò chuyện này. Ai đang đăng nhập Telegram của bạn nơi khác cũng vậy.
privacy-tg-stays = Cuộc trò chuyện còn trong danh sách cho đến khi bạn xóa. Nút Thoát xóa trang của chúng tôi. Nút này không xóa được tất cả.
privacy-tg-hours = Ở đây, chúng tôi chỉ có thể xóa tin nhắn trong vòng 48 giờ.
privacy-tg-notice = Thông báo có thể hiện trên màn hình của bạn. Bạn có thể tắt.
privacy-tg-timer = Nếu bạn đặt chế độ tự động xóa của Telegram, ở đây sẽ hiện một dòng báo việc này.
privacy-tg-translate = Đừng dùng nút Dịch (Translate) ở đây. Nút đó gửi lời văn cho một công ty khác.
privacy-tg-website = Nếu bạn mở một trang web, trang đó có thể thấy địa chỉ mạng của bạn.
privacy-tg-service = Nếu bạn nhờ nơi hỗ trợ liên lạc với bạn, họ sẽ biết điều bạn viết cho họ. Họ có quy định riêng.
privacy-tg-watched = Nếu nghĩ có người theo dõi máy này, hãy dùng máy khác, hoặc gọi từ máy khác.

# D111.
limits =
    Chương trình này không phải là luật sư hay bác sĩ. Nó không thể đến, gọi điện hay cử ai đến.

    Nó không thể giấu với Telegram rằng bạn đã ở đây. Lời ở đây có thể đã cũ. Luật thay đổi, và các số cũng vậy.
    .title = Điều không làm được
    .help = Tìm hỗ trợ

# D112.
real =
    Tên chính xác của cẩm nang có ở nơi bạn thấy đường dẫn hay tấm thẻ. Bản giả có thể có tên trông giống vậy.

    Bản thật không bao giờ hỏi tên, tiền, mã, giấy tờ hay hình ảnh. Bản thật không bao giờ viết trước.
    .title = Đây có phải bản thật không?
    .about = Ai làm chương trình này
real-copy =
    Trong Telegram, bạn có thể mở hồ sơ của bản giả và chọn Báo cáo (Report). Bạn cũng có thể nói với người đã cho đường dẫn.

    Bạn không bắt buộc phải làm gì.
    .label = Tôi thấy một bản giả

# D113.
sources =
    Các trang dựa theo tài liệu công khai. Mỗi trang ghi tên tài liệu cho người biên tập. Bạn có thể xem một danh sách ngắn.
    .title = Thông tin này từ đâu
sources-un =
    Liên Hợp Quốc: nghị định thư năm 2000 về chống buôn bán người. Một tài liệu năm 2018 về bảo vệ và hỗ trợ. Các nguyên tắc của văn phòng nhân quyền. Tài liệu của văn phòng về người tị nạn, là người tìm sự bảo vệ ở nước khác.
    .label = Liên Hợp Quốc
sources-europe =
    Hội đồng châu Âu: công ước về hành động chống buôn bán người. Liên minh châu Âu: luật năm 2011 về buôn bán người, sửa năm 2024. Tổ chức an ninh của châu Âu: một sổ tay và một bộ quy tắc thực hành.
    .label = Châu Âu
sources-asia =
    Đông Nam Á: công ước của các nước trong vùng về chống buôn bán người. Tây Phi: tuyên bố năm 2001 của các nước trong vùng.
    .label = Châu Á và châu Phi
sources-work =
    Tổ chức Lao động Quốc tế: các quy định về lao động bị ép buộc. Các quy định về việc làm trong nhà. Danh sách dấu hiệu của tổ chức này.
    .label = Việc làm
sources-facts =
    Số khẩn cấp của 36 nước. Mỗi số có nguồn và ngày, hoặc ghi rõ là không có. Chưa ai gọi thử các số này cho cẩm nang.
    .label = Các số

# D114.
access =
    Chế độ đơn giản hiện lời ngắn và mỗi lần ba nút. Bạn có thể tắt đi.

    Chưa có bản ghi âm. Chương trình đọc màn hình của máy bạn có thể đọc các trang này.
    .title = Dễ đọc hơn
    .on = Bật chế độ đơn giản
    .off = Tắt chế độ đơn giản
    .language = Ngôn ngữ khác
    .missing = Thiếu tiếng của tôi
access-words =
    Nơi hỗ trợ: một tổ chức giúp đỡ. Được công nhận: đã có người kiểm tra.

    Giấy phép: tờ giấy cho bạn ở lại. Tị nạn: được bảo vệ ở nước khác.

    Luật sư: người biết luật và nói thay cho bạn. Người phiên dịch: người nói lời của bạn bằng tiếng khác.
    .label = Một số từ
access-audio =
    Chưa trang nào được ghi âm. Hầu hết điện thoại có thể đọc to lời văn: tìm mục Trợ năng (Accessibility) trong cài đặt của máy.

    Người khác có thể nghe thấy. Tai nghe có thể giúp.
    .label = Đọc to
