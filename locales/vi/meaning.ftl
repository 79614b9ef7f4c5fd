# Draft: no reviewer has signed this yet.
# Looking at signs, without a score and without a verdict.

# D18. Not a test: nobody counts, there is no result. The second and later screens list the situations, so the
# body must fit every screen. "Is this OK?" asks whether what happens is all right; it must look harmless to others.
mean =
    Có người xem các dấu hiệu để hiểu hoàn cảnh của mình.

    Đây không phải là bài kiểm tra và không có kết quả. Bạn có thể dừng ở dòng nào cũng được.
    .title = Như vậy có ổn không?
    .next = Bạn có thể chọn một mục, hoặc nói chuyện với ai đó trước.
    .more = Hoàn cảnh khác
    .work = Về công việc
    .control = Về sự kiểm soát
    .sex = Về tình dục
    .under18 = Tôi dưới 18 tuổi
    .talk = Tôi muốn nói chuyện hơn
    .labour = Nông trại, xưởng, tàu
    .domestic = Làm việc trong nhà
    .debt = Nợ mãi không hết
    .industry = Ngành tình dục
    .crime = Bị ép làm trái luật
    .partner = Người yêu, người nhà
    .marriage = Cưới khi chưa đồng ý
    .online = Hình ảnh và tài khoản
    .scam = Bị ép lừa trên mạng
    .oath = Lời thề, bùa, lời hứa
    .organ = Nội tạng, bộ phận cơ thể
    .conflict = Chiến tranh, chạy nạn
    .diplomat = Làm ở nhà ngoại giao
    .agreed = Nhưng tôi đã đồng ý

# D19. Lines that can be marked or left. The signs are about what other people do. Each is 26 characters at most;
# marked ones are repeated on the page after the word "Marked". "threats": threats to make a person work or stay.
mean-work =
    Các dòng này nói về việc người khác làm ở chỗ làm.

    Bạn có thể đánh dấu một dòng hoặc để đó. Không có gì được đếm.
    .title = Về công việc
    .next = Có đánh dấu hay không, bạn có thể đi tiếp hoặc dừng ở đây.
    .promise = Việc khác với lời hứa
    .pay = Không lương hoặc ít lương
    .hours = Quá nhiều giờ làm
    .place = Chỗ ở tồi tệ
    .threats = Bị đe dọa ở chỗ làm
    .go = Bây giờ có thể làm gì

# D20. As above. "papers": someone else keeps the passport. "alone": watched, or kept away from other people.
# "warned": threats to hurt the family, or to call the police to the person. The title must look harmless.
mean-control =
    Các dòng này nói về việc người khác quyết định một người được làm gì.

    Bạn có thể đánh dấu một dòng hoặc để đó. Không có gì được đếm.
    .title = Về đời sống hằng ngày
    .next = Có đánh dấu hay không, bạn có thể đi tiếp hoặc dừng ở đây.
    .papers = Hộ chiếu bị người khác giữ
    .out = Không được tự do ra ngoài
    .alone = Bị canh hoặc bị tách ra
    .debts = Nợ cứ tăng lên
    .warned = Đe dọa: gia đình, cảnh sát
    .go = Bây giờ có thể làm gì

# D21. Opens only behind a warning. The title and the first words must not hold the word "sex". No detail.
# "filmed" includes pictures. "money": other people take the money. "no": a no was not possible or not heard.
mean-sex =
    Cơ thể bạn là của bạn. Các dòng này nói về việc người khác làm như thể đó là của họ.

    Chuyện này xảy ra với người thuộc mọi giới. Bạn có thể đánh dấu một dòng hoặc để đó. Không có gì được đếm.
    .title = Về cơ thể của bạn
    .next = Có đánh dấu hay không, bạn có thể đi tiếp, hoặc nghỉ trước rồi quay lại.
    .made = Bị ép quan hệ
    .tricked = Bị lừa, bị dồn vào đó
    .filmed = Bị quay khi chưa đồng ý
    .money = Tiền bị người khác lấy
    .no = Không nói không được
    .go = Bây giờ có thể làm gì

# D22. Opens only behind a warning; for people under 18, so short and plain. It says: under 18, nobody has to show
# that force was used, and a yes does not count. "use you" means for their own gain.
mean-child =
    Dù chuyện gì đã xảy ra, em không có lỗi. Có thể có người lợi dụng em cho việc làm, tình dục, phạm tội hay tiền.

    Khi em dưới 18 tuổi, luật ở hầu hết các nước không hỏi em có bị ép không. Lời đồng ý không tính. Quà hay tiền không làm điều này khác đi.
    .title = Nếu em dưới 18 tuổi
    .next = Em có thể xem những hỗ trợ cho người dưới 18 tuổi.
    .go = Bây giờ có thể làm gì
    .under18 = Hỗ trợ người dưới 18 tuổi

# D23. "ticked" and "marked" mean the same. The same words whatever was marked, and also for people who marked nothing or skipped the page before.
# No verdict, no score. "used by others" means: others gain from the person's work, body or acts.
mean-done =
    Dấu hiệu chỉ là dấu hiệu, dù bạn đánh dấu gì.

    Nhiều nước có quy định cho người bị người khác lợi dụng. Có thể là cho việc làm, tình dục, phạm tội hay tiền.
    .title = Bạn có thể làm gì với điều này
    .next = Bạn có thể đọc về các quyền của bạn. Bạn có thể nói chuyện với ai đó. Bạn vẫn có thể chưa quyết định gì.
    .rights = Quyền của tôi
    .help = Tìm hỗ trợ
    .situations = Hoàn cảnh giống tôi
    .agreed = Nhưng tôi đã đồng ý
    .later = Để sau, xem các mục

# D24. A yes does not count where there was a trick, force or abuse of someone's situation. No border is needed.
# Compares smuggling (paid help over a border) with being used; neither word is a name for the reader.
agreed =
    Có thể lúc đầu bạn đã nói có. Có thể bạn đã nhận ít tiền, hoặc đến mà không có giấy tờ.

    Ở hầu hết các nước, luật xét sự lừa gạt, đe dọa và lợi dụng hoàn cảnh. Luật không chỉ xét lời đồng ý đó. Nếu bạn dưới 18 tuổi, lời đồng ý hoàn toàn không tính.

    Chuyện này có thể xảy ra mà không qua biên giới. Đưa lậu người nghĩa là trả tiền để được đưa qua biên giới. Người đã trả tiền như vậy cũng có thể bị lợi dụng.
    .title = Nhưng tôi đã đồng ý
    .next = Bạn có thể đọc về các quyền, hoặc hỏi nơi hỗ trợ trước.
    .rights = Quyền của tôi
    .papers = Hộ chiếu hoặc giấy tờ
    .help = Tìm hỗ trợ
