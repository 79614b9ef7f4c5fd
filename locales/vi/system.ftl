# Draft: no reviewer has signed this yet.
# Answers to what the program cannot read.

# D115. Follows the sample text of the guide. The first button leads to danger.
sys-text =
    Tôi là một chương trình và không đọc được điều bạn viết. Tôi đã xóa nó khỏi đây, để nó không nằm lại.

    Nếu đang có nguy hiểm, bạn có thể bấm nút đầu tiên.
    .title = Cảm ơn bạn đã viết
    .danger = Đang nguy hiểm
    .help = Tìm hỗ trợ
    .home = Tất cả các mục

# D116.
sys-media =
    Tôi không mở thứ này và đã xóa nó khỏi cuộc trò chuyện. Bạn không cần gửi bằng chứng cho ai ở đây.
    .title = Không mở
    .home = Tất cả các mục
    .keep = Điều gì nên giữ lại

# D117. Shown when a fact or contact is past its date.
sys-stale =
    Chúng tôi đang kiểm tra lại phần này, nên chưa hiện. Đường dây hỗ trợ có thể cho biết hôm nay ra sao.
    .title = Phần này đang được xem lại
    .hotline = Đường dây và nơi hỗ trợ
    .home = Tất cả các mục
sys-stale-missing = Chúng tôi chưa biết đường dây hỗ trợ nào ở { $country }.

# D118. An old button or a fault.
sys-error =
    Việc vừa rồi không được, hoặc nút này thuộc một trang cũ. Không mất gì, vì không có gì được giữ lại.
    .title = Ta bắt đầu lại từ đây
    .home = Tất cả các mục
    .danger = Đang nguy hiểm
