# Draft: no reviewer has signed this yet.
# Under 18, and parents. Short, kind, with easy words; 300 characters at most with title, missing and next.

# D59. Kind and short. "It is not your fault" is said to every reader under 18, whatever happened.
c-hub =
    Em vào xem ở đây là tốt rồi. Em không có lỗi.

    Em có thêm các quyền riêng. Người lớn phải giữ để em không bị hại. Em có thể xin chỗ ngủ, bác sĩ và một người lớn giúp em.
    .title = Nếu em dưới 18 tuổi
    .next = Em có thể bấm một nút, hoặc dừng ở đây.
    .talk = Người để trò chuyện
    .guardian = Người lớn đứng về phía em
    .age = Khi họ nghi ngờ tuổi của em
    .going = Về nhà hay ở lại
    .parent = Có con hoặc đang có thai
c-hub-missing = Chúng tôi không biết quy định ở { $country }. Một nơi hỗ trợ có thể biết.

# D60. Guardian: the adult whom the State names to speak for a child who is without parents. The word is explained.
c-guardian =
    Người giám hộ là một người lớn phải nghĩ đến điều tốt cho em. Em có thể nói với người đó điều em muốn.

    Em không thấy ổn với người lớn này? Em có thể nói ra và xin người khác.
    .title = Người lớn đứng về phía em
    .help = Hỗ trợ người dưới 18 tuổi
    .complain = Khi có điều không ổn
c-guardian-missing = Chúng tôi không biết người đó là ai ở { $country }. Em có thể hỏi luật sư.

# D61. In doubt, a person is treated as under 18 while the age is checked. A doctor's check is last and needs a yes.
c-age =
    Nếu họ không chắc, họ nên coi em là dưới 18 tuổi trong lúc kiểm tra.

    Trước hết họ có thể xem giấy tờ. Bác sĩ nên là bước cuối, và chỉ khi em đồng ý. Em có thể nói không. Luật sư có thể nói sau đó ra sao.
    .title = Tuổi của em
    .guardian = Người lớn đứng về phía em
    .lawyer = Luật sư
c-age-missing = Chúng tôi không biết { $country } làm thế nào. Luật sư có thể biết.

# D62. Comes before any contact. This program tells no one, but Telegram can see the chat, and adults whom the
# child contacts may have to tell others. Good and hard side of that. No promise of secrecy.
c-secret =
    Chúng tôi không nói với ai. Telegram thấy được cuộc trò chuyện này.

    Nếu em gọi hay đến gặp ai, có thể họ phải báo cho người khác rằng em cần giúp. Điều đó có thể giúp em, và cũng có thể thấy nhanh quá. Em có thể hỏi trước: sẽ báo cho ai ạ?
    .title = Điều gì chỉ ở giữa chúng ta
    .go = Xem các nơi hỗ trợ
    .not-now = Để lúc khác
c-secret-missing = Chúng tôi không biết quy định ở { $country }. Em có thể hỏi họ.

# D63. What is good for the child comes first. Family is asked only where this does no harm. Home and staying alike.
c-return =
    Em chưa cần biết ngay. Người lớn phải lắng nghe em và nghĩ đến điều tốt cho em.

    Cả hai đường đều có thể tốt hoặc khó. Không ai nên đưa em đến nơi có người hại em. Không ai nên hỏi gia đình em nếu việc đó gây hại.
    .title = Về nhà hay ở lại
    .guardian = Người lớn đứng về phía em
    .lawyer = Luật sư
c-return-missing = Chúng tôi không biết { $country } làm thế nào. Luật sư có thể biết.

# D64. For parents of any age and people who expect a child. "the other parent" may be part of the problem.
c-parent =
    Bạn và con nên được ở cùng nhau, nếu điều đó tốt cho con. Con có các quyền: giấy khai sinh, đi học và bác sĩ.

    Người cha hay mẹ kia có gây hại không? Luật sư có thể nói bạn có thể xin điều gì.
    .title = Bạn và con
    .help = Tìm hỗ trợ
    .health = Thai nghén và sức khỏe
    .lawyer = Luật sư
c-parent-missing = Chúng tôi không biết quy định ở { $country }. Luật sư có thể biết.
