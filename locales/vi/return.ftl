# Draft: no reviewer has signed this yet.
# Going home or staying.

# D81. Follows the sample text; both futures shown alike.
b-hub =
    Bạn không phải quyết định hôm nay, cũng không phải ở đây. Quyết định tốt cần thời gian và thông tin về cả hai đường. Việc trở về nên an toàn, và nên là lựa chọn của chính bạn. Bạn cũng có thể nói không, hoặc chưa phải lúc này.

    Nếu bạn có giấy buộc rời đi, nên xem mục đó trước.
    .title = Về nước hay ở lại
    .good = Về có thể đem lại gia đình, tiếng mẹ đẻ và khởi đầu mới. Cũng có thể gặp nợ cũ hay nguy hiểm.
    .hard = Ở lại có thể đem lại thời gian, giấy phép và việc làm. Cũng có thể phải chờ và chưa biết kết quả.
    .told = Tôi bị bảo phải rời đi
    .know = Cần biết gì trước
    .safe = Có an toàn không?
    .law = Luật quy định gì
    .life = Cuộc sống sau đó
    .help = Hỗ trợ để về
    .other = Các đường khác
    .sheet = Bảng câu hỏi

# D82. The six groups list the same lines as the worksheet.
b-know =
    Trước khi quyết định, nên biết một số điều. Chúng nằm trong sáu nhóm. Bạn có thể đọc một nhóm hay tất cả, theo thứ tự nào cũng được.
    .title = Cần biết gì trước
    .sheet = Bảng câu hỏi
    .help = Tìm hỗ trợ
b-know-decision =
    { sheet-1 }
    { sheet-2 }
    { sheet-3 }
    { sheet-4 }
    { sheet-24 }
    .label = Quyết định
b-know-safety =
    { sheet-7 }
    { sheet-8 }
    { sheet-9 }
    { sheet-21 }
    .label = Sự an toàn
b-know-law =
    { sheet-5 }
    { sheet-6 }
    { sheet-10 }
    { sheet-12 }
    { sheet-14 }
    .label = Luật
b-know-money =
    { sheet-11 }
    { sheet-20 }
    { sheet-23 }
    .label = Tiền
b-know-journey =
    { sheet-13 }
    { sheet-15 }
    { sheet-16 }
    { sheet-22 }
    { sheet-25 }
    .label = Chuyến đi
b-know-life =
    { sheet-17 }
    { sheet-18 }
    { sheet-19 }
    { sheet-26 }
    .label = Cuộc sống và con cái

# The 26 lines, I1 to I26. Value: a question. who: who can answer.
sheet-1 = Tôi có được nói không, hoặc nói để sau? Nếu tôi không chọn thì ai quyết định?
    .who = Luật sư hoặc một nơi hỗ trợ có thể trả lời.
sheet-2 = Nếu tôi nói không thì có thể xảy ra điều gì?
    .who = Luật sư có thể trả lời.
sheet-3 = Tôi còn những đường nào khác, ở đây hay nơi khác?
    .who = Luật sư có thể trả lời.
sheet-4 = Tôi có bao nhiêu thời gian? Ngày cuối là ngày nào?
    .who = Luật sư hoặc một nơi hỗ trợ có thể trả lời.
sheet-5 = Nếu tôi đi, giấy phép hay đơn của tôi sẽ ra sao?
    .who = Luật sư có thể trả lời.
sheet-6 = Sau này tôi có được quay lại để thăm, ra tòa hay vì gia đình không?
    .who = Luật sư có thể trả lời.
sheet-7 = Ai có thể làm hại tôi ở đó, ở đây hay trên đường? Ai xem xét việc này, và tôi có được đọc không?
    .who = Nơi hỗ trợ hoặc cơ quan di cư Liên Hợp Quốc có thể trả lời.
sheet-8 = Ở đó, ai sẽ thật sự bảo vệ tôi?
    .who = Một nơi hỗ trợ ở đó có thể trả lời.
sheet-9 = Gia đình tôi có ổn không, và họ biết gì? Họ có dính vào việc này không?
    .who = Bạn, hoặc nơi hỗ trợ ở đó nếu bạn đồng ý.
sheet-10 = Vụ án ở tòa sẽ ra sao? Tôi có được nói qua video không? Ai báo cho tôi kết quả?
    .who = Luật sư hoặc cơ quan phụ trách vụ án có thể trả lời.
sheet-11 = Sau khi tôi đi, làm sao tôi nhận được lương và tiền khác?
    .who = Luật sư hoặc công đoàn có thể trả lời.
sheet-12 = Ở quê nhà, tôi có thể bị phạt vì điều gì không?
    .who = Luật sư có thể trả lời.
sheet-13 = Tôi đi bằng giấy tờ nào? Trên đó ghi gì?
    .who = Nơi hỗ trợ hoặc cơ quan di cư Liên Hợp Quốc có thể trả lời.
sheet-14 = Ai nhận dữ liệu nào về tôi? Tôi có thể từ chối điều gì?
    .who = Nơi hỗ trợ hoặc cơ quan di cư Liên Hợp Quốc có thể trả lời.
sheet-15 = Cho đến khi đi, tôi được hỗ trợ gì?
    .who = Một nơi hỗ trợ có thể trả lời.
sheet-16 = Tôi đi bằng cách nào, ai đi cùng, ai đón tôi?
    .who = Nơi hỗ trợ hoặc cơ quan di cư Liên Hợp Quốc có thể trả lời.
sheet-17 = Ở đó tôi được gì: nhà ở, thu nhập, khóa học? Trong bao lâu, từ ai?
    .who = Một nơi hỗ trợ ở đó có thể trả lời.
sheet-18 = Ở đó tôi có được chữa bệnh và có thuốc không? Giá bao nhiêu?
    .who = Bác sĩ hoặc một nơi hỗ trợ ở đó có thể trả lời.
sheet-19 = Còn con tôi thì sao: giấy tờ, trường học, ai chăm sóc?
    .who = Luật sư hoặc người giám hộ (người lớn nói thay cho trẻ) có thể trả lời.
sheet-20 = Tôi có thật sự nợ các khoản hay lời hứa này không? Ai được đòi?
    .who = Luật sư hoặc một nơi hỗ trợ có thể trả lời.
sheet-21 = Người ta sẽ nói gì hay làm gì? Có chiến tranh, hay luật chống lại người như tôi không?
    .who = Một nơi hỗ trợ người chạy nạn có thể trả lời.
sheet-22 = Có kế hoạch trên giấy không? Có một người với tên cụ thể, trước và sau, không?
    .who = Nơi hỗ trợ hoặc cơ quan di cư Liên Hợp Quốc có thể trả lời.
sheet-23 = Ai trả tiền? Nếu quay lại đây, tôi có phải trả lại không?
    .who = Cơ quan di cư Liên Hợp Quốc có thể trả lời.
sheet-24 = Tôi còn đổi ý được đến khi nào, bằng cách nào?
    .who = Luật sư hoặc cơ quan di cư Liên Hợp Quốc có thể trả lời.
sheet-25 = Ai cho tôi lời khuyên độc lập? Tôi khiếu nại ở đâu?
    .who = Luật sư có thể trả lời.
sheet-26 = Tôi dưới 18 tuổi: ai nói thay tôi? Ai quyết định điều gì tốt cho tôi?
    .who = Người giám hộ (người lớn nói thay cho trẻ) có thể trả lời.

# D83.
b-safe =
    Bạn biết rõ nhất những người đó: ai có thể làm hại bạn, ở đâu, và trên đường đi.

    Một nơi hỗ trợ có thể cùng bạn xem xét các nguy hiểm. Bạn có thể hỏi ai làm việc đó, và xin đọc và sửa. Một số người bị lợi dụng lần nữa sau khi về.

    Không về, hoặc chưa về lúc này, có thể tốt hơn.
    .title = Có an toàn không?
    .next = Bạn có thể xin được bảo vệ ở đây, hoặc ở nơi khác.
    .asylum = Bảo vệ ở đây (tị nạn)
    .protect = Bảo vệ trước lời đe dọa
    .family = Khi gia đình tôi gặp nguy
b-safe-missing = Chúng tôi không biết ai xem xét việc này ở { $country }. Một nơi hỗ trợ có thể cho bạn biết.

# D84.
b-law =
    Nếu bạn rời khỏi nước này, giấy phép ở lại có thể chấm dứt. Việc xin tị nạn cũng vậy. Tị nạn là được bảo vệ ở nước khác. Có khi bị cấm nhập cảnh: bạn không được quay lại trong một thời gian.

    Vụ án hay việc đòi tiền thường có thể tiếp tục khi bạn vắng. Ở quê nhà, một số hành vi có thể bị phạt.

    Luật sư có thể cho bạn biết trước khi bạn đi.
    .title = Luật quy định gì
    .lawyer = Luật sư
    .abroad = Vụ án ở nước khác
    .money = Tiền sau khi đi
b-law-missing = Chúng tôi không biết các quy định này ở { $country }. Luật sư có thể cho bạn biết.

# D85. The place one stays in and the place one goes to are treated alike.
b-life =
    Ở cả hai nơi, bạn có thể hỏi như nhau: tôi ngủ ở đâu, sống bằng gì, ai chữa bệnh cho tôi, còn nợ thì sao?

    Gia đình và hàng xóm có thể giúp, hoặc bàn tán. Với trẻ em có thể dễ hay khó.

    Bạn có thể so sánh hai nơi trên giấy, hoặc trong đầu.
    .title = Cuộc sống sau đó
    .help = Hỗ trợ để về
    .debts = Nợ mãi không hết
    .family = Khi gia đình tôi gặp nguy

# D86. Both sides.
b-help =
    Một số chương trình giúp người tự chọn về nước. Cơ quan di cư Liên Hợp Quốc điều hành nhiều chương trình. Các nước và các nơi hỗ trợ cũng có chương trình. Bạn có thể hỏi ai trả tiền cho họ. Bạn có thể hỏi họ có độc lập không.
    .title = Ai giúp việc trở về
    .good = Mặt tốt: có vé, giấy tờ, người đi cùng, và một ít tiền để khởi đầu mới.
    .hard = Mặt khó: có điều kiện, hỗ trợ có thể sớm hết, và quay lại có thể khó.
    .contact = Nơi hỗ trợ việc trở về
    .sign = Trước khi ký
    .trip = Chuyến đi và sau đó
b-help-missing = Chúng tôi không biết các chương trình của { $country }. Một nơi hỗ trợ có thể cho bạn biết.

# D87.
b-trip =
    Bạn có thể xin kế hoạch trên giấy: giấy tờ nào, ai đi cùng, ở sân bay ra sao, ai đón.

    Có cùng một người mà bạn biết tên, trước và sau chuyến đi, thì có ích. Về sau, họ chỉ nên hỏi thăm nếu bạn muốn.
    .title = Chuyến đi và sau đó
    .abroad = Hỗ trợ ở nước khác
    .sign = Trước khi ký
b-trip-missing = Chúng tôi không biết việc này ra sao ở { $country }. Một nơi hỗ trợ có thể cho bạn biết.

# D88.
b-other =
    Có thể có nhiều hơn hai đường. Giấy phép ở đây, hoặc tị nạn, tức là được bảo vệ ở đây. Đến với gia đình ở nơi khác, hoặc một nước khác. Hoặc sau này mới về.

    Mỗi đường có quy định và ngày hạn riêng. Luật sư có thể nói đường nào mở cho bạn.
    .title = Các đường khác
    .permit = Được phép ở lại
    .asylum = Sự bảo vệ (tị nạn)
    .help = Tìm hỗ trợ
b-other-missing = Chúng tôi không biết các đường ở { $country }. Luật sư có thể cho bạn biết.

# D89. One line at a time; nothing is saved.
b-sheet =
    Mỗi lần một câu hỏi. Bạn có thể đánh dấu điều bạn muốn hỏi. Không có gì được lưu: dấu sẽ mất khi bạn thoát.
    .title = Bảng câu hỏi
    .next = Bạn có thể xem câu hỏi của mình bất cứ lúc nào.
    .going = Hỏi về việc về
    .staying = Hỏi về việc ở lại
    .know = Tôi biết điều này
    .onward = Câu tiếp theo
    .questions = Xem câu hỏi của tôi
    .clear = Xóa mọi dấu
b-sheet-line = Câu { $number } trong { $of }
b-sheet-marked = Đã đánh dấu: { $marks }.
b-sheet-result = Các câu hỏi của bạn. Bạn có thể đọc cho luật sư hoặc nơi hỗ trợ nghe.
b-sheet-going = Về việc về
b-sheet-staying = Về việc ở lại
b-sheet-empty = Bạn chưa đánh dấu câu nào. Vậy cũng được.

# D90.
b-sign =
    Trước khi ký, bạn có thể xin đọc bằng tiếng của mình, hoặc xin được nghe đọc. Bạn có thể dành thời gian, và giữ một bản sao.

    Đến khi nào tôi còn đổi ý được? Khi đó thì sao? Ai giúp tôi nếu có điều không ổn?
    .title = Trước khi ký
    .lawyer = Luật sư
    .help = Tìm hỗ trợ
b-sign-missing = Chúng tôi không biết quy định ở { $country }. Luật sư có thể đọc tờ giấy đó.
b-sign-data =
    Ở đây ai nhận dữ liệu của tôi? Ở đó là ai? Chính xác là gì: tên, sức khỏe, chuyện đã xảy ra?

    Bạn có thể đồng ý một điều và từ chối điều khác. Bạn có thể xin ghi điều này ra giấy.
    .label = Họ chuyển đi những gì

# D91.
b-forced =
    Giấy buộc bạn rời đi có ghi ngày. Bạn thường có thể xin tòa xem lại, nhưng chỉ trong vài ngày. Gặp luật sư hôm nay có thể tạo ra khác biệt, nếu bạn liên lạc được.

    Bạn có thể nói chuyện gì đã xảy ra với bạn, và rằng bạn sợ phải về. Không nước nào được đưa một người đến nơi bị tra tấn.

    Bạn có thể bị giữ một thời gian. Ở đó bạn cũng có thể xin luật sư.
    .title = Tôi bị bảo phải rời đi
    .next = Bạn có thể tìm luật sư ngay bây giờ.
    .lawyer = Luật sư
    .asylum = Bảo vệ ở đây (tị nạn)
    .recognised = Được công nhận
b-forced-missing = Chúng tôi không biết các quy định này ở { $country }. Luật sư có thể cho bạn biết.
