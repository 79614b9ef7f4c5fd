# Draft: no reviewer has signed this yet.
# Outreach workers and organisations. Plain words, with the terms of the field.

# D124.
w-hub =
    Công cụ và tra cứu ngắn cho người tiếp cận cộng đồng. Không bao giờ để dữ liệu về người nào ở đây.
    .title = Cho người tiếp cận cộng đồng
    .intro = Đưa cho ai đó xem
    .link = Tạo đường dẫn
    .pocket = Đưa máy này cho người khác
    .signs = Các bộ dấu hiệu
    .law = Thẻ luật
    .cross = Hai nước, một vụ việc
    .return = Trở về: danh mục
    .child = Lợi ích tốt nhất của trẻ
    .library = Thư viện
    .listed = Được đưa vào danh sách
    .care = Chăm sóc chính mình

# D125.
w-intro =
    Bạn có thể cho xem trên máy của bạn trước. Bạn có thể nói: đây là chương trình máy tính về quyền và sự hỗ trợ. Nó miễn phí. Nó không hỏi tên.

    Người đó quyết định. Hai bên có thể cùng xem. Hoặc người đó đọc một mình trên máy của bạn. Họ có thể nhận đường dẫn hay thẻ. Không nhận gì cũng được.
    .title = Đưa cho ai đó xem
    .link = Tạo đường dẫn
    .pocket = Đưa máy này cho người khác
w-intro-not-now =
    Không nên: khi có người khác nhìn, khi người đó vội hay sợ. Cũng không nên khi sự hỗ trợ phụ thuộc vào việc này.

    Cuộc trò chuyện nằm lại trong danh sách. Người kiểm tra máy có thể thấy.
    .label = Khi nào không nên
w-intro-link =
    Đường dẫn mở cẩm nang bằng một ngôn ngữ, với một nước, ở một trang. Trong đó không thể có gì về một người.

    Máy kia có thể đọc mã trên màn hình của bạn. Mã không để lại tin nhắn. Đường dẫn bạn gửi thì nằm lại trong cuộc trò chuyện đó. Tên của bạn cũng vậy.

    Trên máy kia, cẩm nang sau đó nằm trong danh sách trò chuyện.
    .label = Đường dẫn hay mã
w-intro-card =
    Một tấm thẻ, hay một số nhớ trong đầu, không cần điện thoại. Thẻ cũng có thể bị người khác thấy.

    Thẻ ít chữ thì người lạ biết ít hơn. Người đó có thể muốn tự chọn một thẻ.
    .label = Thẻ thay cho điện thoại
w-intro-together =
    Hai bên có thể kết thúc cùng nhau: bấm Thoát, rồi xem danh sách trò chuyện. Cuộc trò chuyện nằm ở đó cho đến khi có người xóa.

    Bạn có thể chỉ cách làm: giữ cuộc trò chuyện trong danh sách, chọn Xóa, xóa cả cho phía bên kia.
    .label = Kết thúc cùng nhau

# D126.
w-signs =
    Có các bộ dấu hiệu của ILO, UNODC và OSCE. Chúng để mở đầu câu chuyện. Chúng không chứng minh, cũng không loại trừ gì.
    .title = Các bộ dấu hiệu
w-signs-work = ILO: lừa gạt, không trả hay trả lương muộn, tăng ca quá mức. Nợ, giữ giấy tờ, chỗ ở tồi, đe dọa. Nên hỏi về lương và giờ làm trước. Nam giới và con trai cũng vậy.
    .label = Nông trại, xây dựng, xưởng
w-signs-domestic = Không có ngày nghỉ, không phòng riêng, không bao giờ ra ngoài một mình. Giấy tờ bị giữ, lương gửi nơi khác. Nhà ngoại giao: giấy phép phụ thuộc vào chủ.
    .label = Làm việc trong nhà
w-signs-sex = Người khác định giá, giữ tiền, chọn khách, hay chuyển chỗ người đó. Riêng việc làm tình dục không phải là dấu hiệu.
    .label = Ngành tình dục
w-signs-crime = Người khác lên kế hoạch, giữ phần lợi và giấy tờ. Người đó bị bắt, còn họ thì không. Nên nghĩ sớm đến nguyên tắc không trừng phạt.
    .label = Tội phạm, lừa đảo trên mạng
w-signs-child = Dưới 18 tuổi thì không xét thủ đoạn. Dấu hiệu: người lớn nói thay, không đi học, nợ, quà, hay chuyển chỗ.
    .label = Trẻ em
w-signs-limits = Người gây ra cũng biết các danh sách này. Sang chấn, phong tục hay luật có thể trông giống vậy. Chấm điểm không giúp ai. Nên hỏi người đó muốn gì.
    .label = Giới hạn

# D127.
w-law =
    Mỗi thẻ đi từ quyền đến điều ước, luật mềm, luật quốc gia. Nên xem luật quốc gia trước khi dựa vào.
    .title = Thẻ luật
w-law-identify = Nhận diện: công ước của Hội đồng châu Âu, chỉ thị EU, hướng dẫn của OHCHR. Có nghĩa vụ xác định nạn nhân. Không trục xuất khi đang xem xét căn cứ hợp lý.
    .label = Nhận diện
w-law-reflect = Thời gian phục hồi và suy nghĩ: công ước của Hội đồng châu Âu, ít nhất 30 ngày. Nên hỏi khi nào bắt đầu. Trục xuất có dừng không? Chỉ thị EU về giấy phép cho người hợp tác.
    .label = Thời gian phục hồi, suy nghĩ
w-law-help = Hỗ trợ: Nghị định thư Palermo, công ước của Hội đồng châu Âu, chỉ thị EU. Không phụ thuộc vào việc sẵn sàng làm chứng.
    .label = Hỗ trợ
w-law-stay = Ở lại: Nghị định thư Palermo, công ước của Hội đồng châu Âu. Hai căn cứ: hoàn cảnh riêng, sự hợp tác. Tị nạn song song: Công ước về người tị nạn.
    .label = Ở lại
w-law-nopunish = Không trừng phạt: công ước của Hội đồng châu Âu, chỉ thị EU. Công ước ASEAN, nghị định thư ILO về lao động cưỡng bức. Lập luận: nguyên nhân, sự ép buộc, hành vi do tình trạng. Nên nêu sớm.
    .label = Không trừng phạt
w-law-return = Trở về: an toàn, tốt nhất là tự nguyện, có tính đến vụ án. Không đưa về nơi có tra tấn hay bức hại. Đánh giá rủi ro trước, thông tin bằng văn bản.
    .label = Trở về
w-law-compensation = Bồi thường: khả năng yêu cầu. Người gây ra, quỹ Nhà nước, tiền lương. Nên xin thu giữ tài sản sớm. Thu nhập từ lao động tình dục đã được đòi: Krachunova, 2023.
    .label = Bồi thường
w-law-court = Tòa án: video, tấm chắn, xử kín, giấu tên. Công ước về tội phạm có tổ chức. Công ước của Hội đồng châu Âu, luật EU về nạn nhân.
    .label = Tòa án
w-law-child = Trẻ em: lợi ích tốt nhất, người giám hộ, coi là trẻ khi nghi ngờ về tuổi. Công ước về quyền trẻ em; khuyến nghị năm 2022 của Hội đồng châu Âu về tuổi.
    .label = Trẻ em
w-law-evidence = Chứng cứ: vụ án có thể dựa vào nhiều hơn lời khai: tiền, việc đi lại, điện thoại, nơi chốn. Tài sản bị thu giữ có thể dùng để bồi thường.
    .label = Chứng cứ và tài sản

# D128.
w-cross =
    Với mỗi công cụ: rủi ro cho người đó, và một biện pháp bảo vệ nên yêu cầu.
    .title = Hai nước, một vụ việc
w-cross-request = Rủi ro: giấy tờ cho thấy nơi ở, hoặc đến nhầm tay. Bảo vệ: giới hạn việc sử dụng, bỏ tên, khai qua video.
    .label = Yêu cầu tương trợ tư pháp
w-cross-extradition = Rủi ro: người đó gặp lại bị cáo, hoặc bị coi là một trong số họ. Bảo vệ: nêu sớm nguyên tắc không trừng phạt, báo các ngày.
    .label = Dẫn độ
w-cross-team = Rủi ro: dữ liệu đi nhanh giữa các cơ quan. Bảo vệ: một đầu mối, có sự đồng ý về điều được chia sẻ, quy tắc ghi trong thỏa thuận.
    .label = Đội điều tra chung
w-cross-transfer = Rủi ro: vụ án chuyển đi, việc đòi tiền và giấy phép thì không. Bảo vệ: hỏi trước khi có quyết định, giữ luật sư ở cả hai nơi.
    .label = Chuyển giao vụ án
w-cross-informal = Rủi ro: trao đổi giữa cán bộ không để lại hồ sơ. Bảo vệ: căn cứ hợp pháp, ghi chép bằng văn bản, không đưa dữ liệu cho nước mà người đó sợ.
    .label = Liên lạc không chính thức
w-cross-actors = Cơ quan trung ương, công tố viên, cảnh sát, sĩ quan liên lạc. Lãnh sự quán, tùy viên lao động, nơi hỗ trợ, IOM, UNHCR. Nên hỏi ai phụ trách và ai báo cho người đó.
    .label = Ai là ai
w-cross-checklist = Người đó có muốn không? Ai gặp nguy ở đó? Công cụ nào nhẹ nhất? Ai báo cho người đó, khi nào, bằng tiếng gì? Ai trả tiền đi lại? Còn giấy phép và việc đòi tiền thì sao?
    .label = Những câu để hỏi

# D129.
w-return =
    Cho một quyết định tự do và có đủ thông tin. 26 dòng của bảng câu hỏi là nền tảng.
    .title = Trở về: danh mục
w-return-information = Cả 26 câu hỏi được trả lời, do ai, bằng tiếng gì, trên giấy. Các lựa chọn khác trước. Thời gian suy nghĩ. Quyền nói không mà không mất hỗ trợ.
    .label = Thông tin
w-return-risk = Hai bên đánh giá rủi ro và khả năng hòa nhập. Người đó đọc và sửa. Chỉ liên lạc với gia đình khi được đồng ý.
    .label = Đánh giá
w-return-handover = Mỗi bên một người có tên cụ thể. Giấy tờ không để lộ điều không cần. Người đi cùng, lúc đến, đêm đầu, tiền, điện thoại.
    .label = Bàn giao
w-return-follow-up = Chỉ khi người đó muốn, theo cách đã thỏa thuận. Có đường quay lại để được tư vấn. Điều không thành được ghi lại không có tên.
    .label = Sau đó

# D130.
w-child =
    Bốn bước, theo thứ tự này. Ở mỗi bước, trẻ được lắng nghe.
    .title = Lợi ích tốt nhất của trẻ
w-child-interests = Lợi ích tốt nhất trước hết, bằng đánh giá trên giấy, trước khi thủ tục nào khác quyết định.
w-child-guardian = Có người giám hộ không chậm trễ, độc lập với cơ quan nhập cư. Trẻ có thể xin người khác.
w-child-age = Khi còn nghi ngờ, coi là dưới 18 tuổi. Giấy tờ và trò chuyện trước. Khám y tế sau cùng, khi được đồng ý, và có cách phản đối.
w-child-return = Chỉ tìm gia đình nếu việc đó không gây hại. Không đưa về nếu việc đó gây hại. Người giám hộ và trẻ được xem kế hoạch.

# D131. Behind a warning: the digest describes real cases.
w-res =
    Tài liệu công khai mà nhiều người làm việc này dùng. Có thể tìm theo tên.
    .title = Thư viện
w-res-law = Luật mẫu UNODC năm 2009 và Quy định lập pháp năm 2020. Công ước của Hội đồng châu Âu cùng báo cáo giải thích. Chỉ thị EU năm 2011, sửa năm 2024.
    .label = Luật
w-res-manuals = Sổ tay UNODC, phần 6 và phần 11 đến 13. Sổ tay ODIHR năm 2022 về cơ chế chuyển tuyến quốc gia. Sổ tay ASEAN về hợp tác.
    .label = Sổ tay
w-res-cases = Cơ sở dữ liệu án lệ và Tuyển tập vụ án của UNODC. Chúng mô tả chi tiết bạo lực. Nên đọc khi đã nghỉ ngơi, không đọc một mình.
    .label = Vụ án
w-res-networks = Tài liệu ICAT của các cơ quan Liên Hợp Quốc. Báo cáo quốc gia của GRETA. La Strada International. Báo cáo viên quốc gia.
    .label = Tài liệu và mạng lưới
w-res-funds = Quỹ tín thác tự nguyện của Liên Hợp Quốc cho người bị hại do mua bán người. Quỹ tài trợ cho các tổ chức.
    .label = Quỹ

# D132.
w-listed =
    Muốn vào danh sách, cần hai bằng chứng và hai sự chấp thuận. Chúng phải từ các tổ chức khác nhau. Danh bạ chưa mở.
    .title = Vào danh sách, sửa mục
w-listed-criteria = Không bắt theo đạo, không khóa cửa. Không lấy tiền, công sức hay giấy tờ. Hỗ trợ không phụ thuộc vào việc đưa tin. Nói rõ về dữ liệu và nghĩa vụ báo tin.
    .label = Tiêu chí
w-listed-proofs = Hai bằng chứng độc lập. Một trong hai từ nguồn công khai: Nhà nước, tổ chức quốc tế hoặc báo cáo viên. Một cuộc gọi thử bằng ngôn ngữ chính.
    .label = Bằng chứng
w-listed-ending = Thử liên lạc có giá trị 90 ngày. Công nhận và khóa mã: 12 tháng. Mục bị tạm dừng khi: có khiếu nại đáng tin, mất giấy phép, hay hai cuộc gọi không được.
    .label = Kết thúc

# D133.
w-care =
    Công việc này có thể để lại dấu vết: ngủ kém, giận dữ, hình ảnh trong đầu, không cảm thấy gì. Chuyện này thường gặp và không phải là yếu đuối.

    Một số nhóm luân phiên các vụ nặng, trò chuyện sau đó, và thống nhất những giờ không điện thoại. Xin giúp sớm là một phần của công việc.
    .title = Chăm sóc chính mình
    .calm = Nghỉ một chút
    .hub = Công cụ cho người làm việc

# D134. A link put together by taps. Below these words stands its address, as https://t.me/NAME?start=ro_RO
w-link =
    Ở đây bạn có thể tạo một đường dẫn. Trong đó chỉ có những gì bạn chọn ở đây, không có gì về một người. Đường dẫn không được lưu lại.
    .title = Tạo đường dẫn
    .language = Đổi ngôn ngữ
    .country = Đổi nước
    .page = Đổi trang
    .code = Hiện mã QR
    .none = Không chọn nước
# What the link opens: $page is the title of a page, $language a language in the reader's own.
w-link-opens = Đường dẫn mở “{ $page }” bằng { $language }.
w-link-with = Ở đó đã chọn sẵn: { $country }.
w-link-without = Ở đó chưa chọn nước nào.
w-link-language = Ngôn ngữ của trang đầu. Ở đó có thể đổi bất cứ lúc nào.
w-link-country = Nước có quy định và các số được hiện ra. Ở đó có thể đổi bất cứ lúc nào.
w-link-page = Trang mở ra đầu tiên. Trang “{ hello.title }” hợp với nhiều người nhất: trang đó nói đây là gì.
# The QR code stands above these words as a picture.
w-link-code = Máy ảnh của điện thoại kia có thể đọc mã này. Cẩm nang sau đó nằm trong danh sách trò chuyện của máy đó.

# D135. Pocket mode: the worker hands the phone over, and somebody else reads. Below stands the list of languages.
w-pocket =
    Người khác có thể đọc một mình trên máy này. Hai bên thỏa thuận trước. Bạn ở gần, và không nhìn. Người đó quyết định mở gì và dừng lúc nào.

    Người đó bắt đầu ở trang đầu. Quay lại không dẫn đến các trang của bạn. Điều đã đọc không được giữ, trang không ai chạm được dọn sớm hơn. Các cuộc trò chuyện khác của bạn vẫn mở được.

    Khi nhận lại máy, bấm Thoát. Ngôn ngữ của người đó:
    .title = Đưa máy này cho người khác
