# Draft: no reviewer has signed this yet.
# Friends and helpers.

# D119.
h-hub =
    Cảm ơn bạn đã vào xem. Chậm thì tốt hơn nhanh. Người đó quyết định mọi việc, cả khi bạn sẽ làm khác.
    .title = Tôi muốn giúp người khác
    .signs = Điều tôi nhận thấy
    .talk = Nói chuyện thế nào
    .tell = Nói với ai
    .missing = Có người mất tích

# D120.
h-signs =
    Có thể một người làm việc cả ngày, bị canh chừng, không cầm giấy tờ. Có thể người khác nói thay họ. Có thể nợ của họ cứ tăng.

    Đó là dấu hiệu, không phải bằng chứng. Có thể có lý do khác. Bạn không cần tìm ra. Đi theo hay thử người ta có thể gây hại cho họ.
    .title = Điều bạn có thể đã thấy
    .talk = Nói chuyện thế nào
    .tell = Nói với ai

# D121.
h-talk =
    Bạn có thể nói khi chỉ có hai người, bình tĩnh, về chuyện nhỏ trước. Bạn có thể đưa một số điện thoại, và chấp nhận lời từ chối.

    Có những việc có thể gây hại: hỏi chi tiết, đối mặt với những người kia, một mình tính cách đưa đi. Đăng lên mạng cũng vậy.

    Bạn có thể nói: Khi nào bạn muốn nói chuyện thì có tôi ở đây.
    .title = Nói chuyện thế nào
    .services = Tìm nơi hỗ trợ

# D122. Behind a warning.
h-missing =
    Nếu không tìm được ai đó, bạn có thể báo cảnh sát, ở đây hay quê nhà. Hội Chữ thập đỏ và Trăng lưỡi liềm đỏ tìm người ở nước khác. Đại sứ quán cũng có thể hỏi.

    Nếu bị đòi tiền, trả có thể giúp, hoặc bị đòi thêm. Cảnh sát hoặc nơi hỗ trợ có thể khuyên.

    Ảnh và kế hoạch công khai có thể gây nguy hiểm cho họ.
    .title = Có người mất tích
    .next = Bạn có thể gọi một số, hoặc tìm một nơi hỗ trợ.
    .numbers = Các số khẩn cấp
    .services = Nơi hỗ trợ
h-missing-missing = Chúng tôi chưa biết đường dây cho việc này ở { $country }. Cảnh sát có thể nhận tin báo.

# D123.
h-report =
    Một số đường dây nhận cuộc gọi không cần tên. Bạn có thể nói nơi chốn, giờ giấc và điều chính bạn đã thấy.

    Khách hàng cũng có thể gọi: khách của nông trại, cửa hàng, khách sạn, hay dịch vụ tình dục. Ở một số nơi, mua dịch vụ tình dục là tội, và luật sư có thể tư vấn trước.

    Gọi có thể giúp. Cũng có khi người ta bị chuyển đi nơi khác. Một nơi hỗ trợ có thể cùng bạn suy nghĩ.
    .title = Nói với ai
    .numbers = Nơi hỗ trợ và các số
h-report-missing = Chúng tôi chưa biết đường dây cho việc này ở { $country }. Một nơi hỗ trợ ở đó có thể biết.
