# Draft: no reviewer has signed this yet.
# Opening a session: language, first words, a safe moment, country, the doors.

# D2. The first words. A program, not a person, not the police, not a lawyer; free; no name; leave at any moment.
hello =
    Xin chào. Đây là một chương trình máy tính. Chương trình cho thông tin và số của những nơi có thể hỗ trợ.

    Chương trình miễn phí. Bạn không cần nói mình là ai hay chuyện gì đã xảy ra. Đây không phải là cảnh sát hay công an, cũng không phải là luật sư.

    Bạn có thể đọc về các quyền. Bạn có thể tìm số để gọi. Bạn có thể xem mỗi con đường được gì và mất gì. Bạn có thể thoát bất cứ lúc nào.
    .title = Xin chào
    .go = Đi tiếp
    .private = Riêng tư đến mức nào?

# D3. The person alone decides. No answer is right or wrong.
safe =
    Đọc ở đây, vào lúc này có ổn không? Chỉ bạn mới biết.

    Nếu có người có thể thấy máy của bạn, bạn có thể quay lại lúc khác.
    .title = Lúc này có tiện không?
    .yes = Có
    .unsure = Không chắc
    .no = Không, thoát

# D4. Tips for a phone that others may look at. All are possibilities, none is safe for sure.
safe-tips =
    Có thể có người xem máy này. Máy của bạn bè hay một máy khác có thể tốt hơn.

    Bạn không cần lưu hay chép lời của chúng tôi. Bạn có thể bấm Thoát trước khi đặt máy xuống.

    Bạn có thể nghĩ sẵn một lý do cho việc cầm máy. Máy nóng, hết pin hay ứng dụng lạ có thể là do máy bị theo dõi. Nhưng thường thì không phải.
    .title = Dùng máy này an toàn hơn
    .telegram = Cài đặt của Telegram
    .go = Đi tiếp
    .later = Quay lại lúc khác

safe-tg =
    Một số cài đặt của Telegram làm chỗ này khó thấy hơn. Không cái nào giấu được với tất cả mọi người.

    Bạn có thể xem từng cái một, hoặc để nguyên như cũ.
    .title = Cài đặt Telegram có ích
    .go = Đi tiếp
safe-tg-previews =
    Thông báo có thể hiện những chữ đầu của tin nhắn. Bạn có thể tắt xem trước trong Telegram: Cài đặt (Settings), Thông báo (Notifications).

    Chương trình này đổi trang mà không phát tiếng. Máy của bạn vẫn có thể hiện gì đó.
safe-tg-passcode =
    Telegram có thể hỏi mã khi mở: Cài đặt (Settings), Quyền riêng tư và bảo mật (Privacy and Security), Mật mã (Passcode).

    Cách này có thể ngăn người khác. Người thấy có mã mới cũng có thể hỏi vì sao.
safe-tg-devices =
    Telegram có thể cùng lúc mở trên một máy khác, điện thoại hay máy tính. Bạn có thể xem danh sách: Cài đặt (Settings), Thiết bị (Devices).

    Bạn có thể ngắt một máy ở đó. Người dùng máy ấy có thể nhận ra.
safe-tg-timer =
    Telegram có thể tự xóa tin nhắn sau một ngày hay một tuần. Cách làm: mở cuộc trò chuyện này, vào trình đơn, Tự động xóa (Auto-Delete).

    Sau đó, ở đây sẽ hiện một dòng báo việc này.
safe-tg-delete =
    Bạn có thể xóa cả cuộc trò chuyện. Cách làm: nhấn giữ nó trong danh sách, bấm Xóa, rồi đánh dấu ô xóa cho cả bên kia.

    Cách này không xóa được ảnh chụp màn hình, hay những gì chính Telegram giữ.

# D6. A neutral line that is shown for a moment and then deleted.
exit = OK.

# D7. What can be cleared and what cannot. Honest.
erase =
    Chúng tôi có thể xóa trang của mình và những gì bạn gửi ở đây trong 48 giờ qua.

    Chúng tôi không xóa được những gì Telegram giữ. Ảnh chụp màn hình và các cuộc gọi cũng vậy. Cuộc trò chuyện còn trong danh sách cho đến khi bạn tự tay xóa. Có mã, bạn lấy lại được ghi chú.
    .title = Xóa tất cả
    .clear = Xóa ngay
    .withdraw = Về ghi chú và mã
    .cancel = Quay lại

# D8. The country decides which rules are shown. It is kept only in the buttons of this screen.
country =
    Điều này giúp hiện đúng quy định và đúng số. Chỉ dùng cho màn hình này, và bạn có thể đổi hoặc bỏ qua.
    .title = Bây giờ bạn ở đâu?
    .unknown = Tôi không biết
    .sea = Trên đường hoặc trên biển
    .skip = Bỏ qua

# D9. The doors. Three screens of buttons; the first five matter most.
home =
    Bạn có thể xem một mục, hoặc nhiều mục. Không có gì được giữ lại.
    .title = Lúc này điều gì có ích?
    .ok = Như vậy có ổn không?
    .rights = Quyền của tôi
    .help = Tìm hỗ trợ
    .going = Về nước hay ở lại
    .under18 = Tôi dưới 18 tuổi
    .justice = Cảnh sát và tòa án
    .money = Tiền người ta nợ tôi
    .privacy = Những gì được giữ
    .easier = Dễ đọc hơn
    .someone = Tôi muốn giúp người khác
    .about = Ai làm chương trình này
    .feedback = Có ích không?
    .clear = Xóa tất cả
    .phone = Dùng máy này
    .code = Ghi chú và mã
    .worker = Cho người tiếp cận cộng đồng
