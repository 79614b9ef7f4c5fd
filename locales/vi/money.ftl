# Draft: no reviewer has signed this yet.
# Money that is owed.

# D75.
m-hub =
    Có thể có nhiều cách để lấy tiền hoặc để mọi việc được sửa lại cho đúng. Bạn có thể thử vài cách.

    Luật cho một cơ hội để đòi. Luật không hứa rằng sẽ có ai trả. Việc này có thể lâu. Bạn có thể chọn điều quan trọng với bạn.
    .title = Tiền người ta nợ bạn
    .wages = Lương chưa trả
    .offender = Từ người đã gây ra
    .fund = Từ Nhà nước
    .other = Các cách khác
    .abroad = Sau khi rời nước này

# D76.
m-wages =
    Công việc phải được trả lương, thường cả việc làm không có giấy tờ. Cơ quan kiểm tra việc làm, tòa lao động hay công đoàn có thể giúp.

    Một số cơ quan báo cho cơ quan nhập cư về người đến. Bạn có thể hỏi một nơi hỗ trợ trước khi đến đó.

    Ghi chép ngày giờ, tin nhắn và ảnh nơi làm việc thì có ích. Có thời hạn.
    .title = Lương chưa trả
    .help = Tìm hỗ trợ
    .lawyer = Luật sư
m-wages-missing = Chúng tôi không biết các quy định này ở { $country }. Công đoàn hoặc luật sư có thể cho bạn biết.

# D77.
m-offender =
    Tòa có thể buộc người đã gây ra phải trả. Việc này có thể nằm trong vụ án hình sự. Nó cũng có thể là một vụ riêng.

    Nói sớm với luật sư thì có ích, trước khi tiền đó không còn. Ở một số nơi, bạn cũng có thể đòi những gì đã bị lấy. Đó có thể là tiền công của việc nào cũng được. Lao động tình dục cũng vậy.
    .title = Từ người đã gây ra
    .lawyer = Luật sư
    .after = Sau khi rời nước này
m-offender-missing = Chúng tôi không biết các quy định này ở { $country }. Luật sư có thể cho bạn biết.

# D78.
m-fund =
    Nhiều nước có quỹ cho người bị thiệt hại vì tội phạm. Ở một số nước, giấy tờ và nơi sinh không quan trọng. Ở những nước khác thì có.

    Có một mẫu đơn, và có thời hạn. Bồi thường nghĩa là tiền cho thiệt hại. Số tiền có thể ít, hoặc bị từ chối.
    .title = Từ Nhà nước
    .help = Tìm hỗ trợ
    .lawyer = Luật sư
m-fund-missing = Chúng tôi không biết quỹ của { $country }. Luật sư có thể cho bạn biết.

# D79.
m-abroad =
    Việc rời đi không nên làm mất quyền đòi của bạn. Luật sư ở đó có thể thay mặt bạn, nếu bạn ký giấy.

    Giữ nguyên địa chỉ, tài khoản ngân hàng và số điện thoại thì có ích. Một số tòa cho nói qua video.
    .title = Sau khi rời nước này
    .lawyer = Luật sư
    .law = Luật khi tôi rời đi
m-abroad-missing = Chúng tôi không biết việc này ra sao ở { $country }. Bạn có thể hỏi trước khi đi.

# D80.
m-other =
    Tiền là một cách. Bạn cũng có thể xin sửa giấy tờ và hồ sơ cho đúng. Bạn có thể xin lại đồ đạc.

    Bạn có thể xin được chăm sóc để khỏe lại. Tòa hay cơ quan có thể nói công khai điều gì đã sai, hoặc xin lỗi. Quy định có thể đổi, để chuyện đó không xảy ra nữa.
    .title = Cách khác để sửa lại
    .lawyer = Luật sư
    .complain = Khi quy định bị làm trái
