# Draft: no reviewer has signed this yet.
# Danger now, and a short pause. Words of haste are allowed here and nowhere else.

# D10. No explanation is asked. The program adds the number of the country when it is known.
danger =
    Nếu được, bạn có thể chọn điều phù hợp. Bạn không cần giải thích gì.
    .title = Đang nguy hiểm
    .next = Bạn có thể bấm một trong các nút này.
    .call = Gọi người giúp
    .quiet = Tôi không nói được
    .hurt = Bị thương hoặc bị bệnh
    .held = Bị nhốt, bị đưa đi
    .die = Tôi muốn chết
    .out = Tôi vừa ra được

# D11. The program adds the numbers below the text.
danger-call =
    Nếu nói được, bạn có thể gọi. Nói địa điểm trước là có ích nhất.
    .title = Các số để gọi
    .next = Nếu không nói được, có thể có cách gọi yên lặng.
    .quiet = Tôi không nói được
    .nophone = Không có máy, hoặc vừa ra
danger-call-say =
    Ba câu có thể là đủ.

    Tôi cần giúp đỡ. Tôi đang ở chỗ này: tên đường, cửa hàng, bảng hiệu, tầng lầu.

    Tôi không được tự do rời đi, hoặc có người có thể làm hại tôi.

    Xin cho tôi người phiên dịch.
    .label = Nói gì
danger-call-line =
    Bạn có thể đọc to câu này, hoặc đưa cho người ở gần xem:
    .label = Một câu để đọc to
danger-call-papers =
    Có thể có người hỏi giấy tờ của bạn, kể cả cảnh sát. Ở một số nước, việc này có thể ảnh hưởng đến việc bạn ở lại. Ở những nước khác, họ xem xét nguy hiểm trước.

    Bạn có thể nói rằng bạn muốn có luật sư và người phiên dịch. Gọi hay không là do bạn quyết định.
    .label = Họ có hỏi giấy tờ không?

# D12.
danger-quiet =
    Có nước có số nhắn tin hoặc cách gọi yên lặng. Nơi không có, để máy mở có khi vẫn có người nghe.
    .title = Khi không nói được
    .next = Bạn có thể xem những cách gọi mà không nói lý do.
    .call = Tất cả các số
danger-quiet-order =
    Có người gọi như đang đặt đồ ăn hay taxi. Họ nói địa chỉ và chỉ trả lời có hoặc không.

    Không phải người trực máy nào cũng biết cách này. Nếu được, bạn có thể giữ máy.
    .label = Nói như đang đặt hàng
danger-quiet-open-line =
    Bạn có thể gọi rồi đặt máy xuống, không tắt. Người trực máy có thể nghe chuyện đang xảy ra.

    Ở một số nước, cuộc gọi không có tiếng người sẽ bị ngắt. Người trực máy có thể không biết bạn ở đâu.
    .label = Để máy mở

# D13.
danger-held =
    Mạng sống của bạn là trước hết. Bạn biết rõ nhất điều gì làm tình hình xấu đi hay tốt lên.

    Dấu hiệu về nơi chốn có thể có ích: một lá thư, bảng hiệu, cửa hàng, tiếng động, biển số xe.
    .title = Bị nhốt hoặc bị đưa đi
    .next = Bạn có thể xem một câu để đưa ra, hoặc các cách yên lặng.
    .call = Các số để gọi
    .quiet = Các cách yên lặng
danger-held-card =
    Bạn có thể đưa câu này cho ai đó xem khi không ai để ý:
    .label = Một câu để đưa ra
danger-held-border =
    Ở biên giới hay sân bay, bạn có thể xin nói chuyện riêng với một nhân viên. Bạn có thể nói: Tôi cần giúp đỡ, tôi không được tự do.

    Việc gì đến sau đó thì mỗi nước một khác. Họ có thể hỏi giấy tờ, và bạn có thể lỡ chuyến đi. Bạn có thể xin người phiên dịch và luật sư.
    .label = Ở biên giới hay sân bay

# D14.
danger-hurt =
    Xe cấp cứu đến với người bị thương, bị bệnh hoặc đang sinh con. Ở nhiều nước, bệnh viện phải chữa ca cấp cứu, dù có giấy tờ hay không.

    Ai trả tiền và ai được báo thì mỗi nơi một khác. Bạn có thể hỏi trước.
    .title = Bị thương, bị bệnh, có thai
    .next = Bạn có thể gọi, hoặc đến bệnh viện gần nhất.
    .call = Tất cả các số
    .after = Sau khi bị ép quan hệ
danger-hurt-poison =
    Nếu đã uống, dùng, hoặc bị cho dùng thứ gì làm bạn đổ bệnh, bạn có thể gọi cấp cứu. Nói đó là thứ gì và từ lúc nào thì có ích. Giữ lại vỏ hộp cũng có ích.

    Họ đến vì sức khỏe của bạn. Ở một số nơi, họ có thể báo cho người khác. Bạn có thể hỏi.
    .label = Chất độc hoặc ma túy

# D15. Behind a warning. Never alone with it; a line, one small step, a person to trust.
danger-self =
    Bạn không đơn độc trong chuyện này. Nhiều người từng thấy mọi thứ là quá sức, và cảm giác đó có thể thay đổi.

    Một việc nhỏ có thể giúp lúc này: ngồi nơi có người, uống chút nước, cất đi những gì có thể làm bạn bị thương.

    Bạn có thể gọi, hoặc nói với người bạn tin: Tôi không muốn ở một mình lúc này.
    .title = Khi mọi thứ quá sức
    .next = Bạn có thể gọi ngay, hoặc nghỉ một chút trước.
    .line = Các số để gọi
    .calm = Nghỉ một chút
    .help = Tìm hỗ trợ
danger-self-missing = Chúng tôi không biết đường dây nào cho lúc khủng hoảng ở { $country }. Số khẩn cấp cũng có thể giúp.

# D16.
danger-night =
    Đêm nay, nơi có người có thể tốt hơn: bệnh viện, nhà ga có nhân viên, nhà thờ hay chùa, cửa hàng còn mở. Nhân viên ở đó có thể gọi giúp bạn.

    Chỉ bạn mới xét được một nơi ra sao. Bạn có thể từ chối xe hay phòng của người lạ.

    Giấy tờ, điện thoại, cục sạc và thuốc sẽ có ích nếu bạn có.
    .title = Đêm nay ở đâu?
    .next = Bạn có thể hỏi đường dây hỗ trợ, hoặc tìm chỗ ngủ.
    .talk = Đường dây hỗ trợ
    .places = Những nơi hỗ trợ
    .offer = Lời mời này có thật không?
danger-night-missing = Chúng tôi chưa biết đường dây hỗ trợ nào ở { $country }. Số khẩn cấp có thể giúp.

# D17. By choice, at most 60 seconds, eyes may stay open, no breath is held.
calm =
    Việc này mất chưa tới một phút. Bạn có thể dừng bất cứ lúc nào, và mắt bạn có thể cứ mở.
    .title = Nghỉ một chút
    .go = Đi tiếp
calm-feet =
    Bạn có thể cảm nhận sàn nhà dưới bàn chân. Bạn có thể ấn chân xuống một chút, rồi thả ra.
calm-see =
    Bạn có thể nhìn quanh và gọi tên năm thứ bạn thấy. Năm thứ nào cũng được.
calm-breathe =
    Bạn có thể hít vào thật chậm, rồi thở ra chậm hơn một chút. Không cần nín thở. Ba lần có thể là đủ.
