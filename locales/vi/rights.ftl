# Draft: no reviewer has signed this yet.
# Rights: help, stay, justice and money.

# D38. Three groups; rights exist before any status.
rights =
    Bạn có các quyền ngay cả trước khi ai đó công nhận bạn.

    Hỗ trợ: chỗ ở, bác sĩ, lời khuyên. Ở lại: thời gian để suy nghĩ, giấy phép, không bị phạt. Công lý và tiền: luật sư, tòa án, tiền lương.

    Trên thực tế bạn được gì thì mỗi nước một khác.
    .title = Tóm tắt các quyền của bạn
    .all = Cho mọi người
    .rest = Thời gian nghỉ và suy nghĩ
    .help = Hỗ trợ mà không phải khai
    .house = Một nơi để ở
    .health = Sức khỏe
    .living = Tiền, ăn, việc làm, học
    .stay = Được phép ở lại
    .nopunish = Không bị phạt
    .privacy = Đời tư

# D39.
r-all =
    Các quyền này là của mọi người: có giấy tờ hay không, dù ở nước nào. Màu da, ngôn ngữ, tôn giáo hay chính kiến nào cũng vậy.

    Phụ nữ, nam giới, người chuyển giới, người khuyết tật và trẻ em đều có. Chuyện này cũng xảy ra với nam giới và con trai.

    Nếu bị đối xử tệ hơn vì mình là ai, bạn có thể khiếu nại.
    .title = Cho mọi người
    .next-right = Quyền tiếp theo
    .complain = Khi quy định bị làm trái

# D40.
r-info =
    Bạn có thể xin thông tin bằng thứ tiếng bạn hiểu. Trong nhiều thủ tục, phiên dịch miễn phí là quyền của bạn.

    Bạn có thể xin người nữ hoặc người nam. Nếu không tin người phiên dịch, bạn có thể nói ra và xin người khác.
    .title = Thông tin và phiên dịch
    .lawyer = Luật sư
    .help = Tìm hỗ trợ

# D41. Identification. Both sides.
r-id =
    Được công nhận nghĩa là một cơ quan nói: luật gọi tình trạng này là “{ -legal-victim }”. Bạn có thể xin được công nhận, cả trước khi bị đưa ra khỏi nước. Nếu họ nói không, bạn thường có thể xin lại.
    .title = Được công nhận
    .good = Mặt tốt: có thể mở ra sự hỗ trợ, nơi ở, thời gian suy nghĩ và giấy phép.
    .hard = Mặt khó: các cơ quan chia sẻ dữ liệu, có thể lâu, và có thể bị từ chối.
    .data = Dữ liệu của tôi đi đâu
    .rest = Thời gian nghỉ và suy nghĩ
    .who = Ai có thể xin cho tôi
r-id-missing = Chúng tôi không biết ai quyết định ở { $country }. Bạn có thể hỏi một nơi hỗ trợ hoặc luật sư.

# D42.
r-data =
    Các mẫu đơn về bạn có thể được chuyển tới cảnh sát, cơ quan nhập cư hoặc một nước khác.

    Bạn có thể hỏi trong đó viết gì và ai nhận. Có những phần bạn có thể từ chối. Bạn có thể xin một bản sao.
    .title = Dữ liệu của tôi đi đâu
    .recognised = Được công nhận
r-data-missing = Chúng tôi không biết các quy định này ở { $country }. Bạn có thể hỏi trước khi ký.
r-data-questions =
    Ai sẽ đọc mẫu đơn này? Ai khác có thể đòi xem?

    Tôi được từ chối điều gì? Nếu tôi từ chối thì sao?

    Nó được giữ bao lâu? Tôi có thể xem, sửa và có một bản sao không?
    .label = Những câu để hỏi

# D43. Reflection period. Any State of the Council of Europe convention: at least 30 days.
r-reflect =
    Ở nhiều nước, có thể bạn có được thời gian để nghỉ và suy nghĩ. Ở phần lớn châu Âu, ít nhất là 30 ngày. Chuyện với cảnh sát, bạn có thể quyết định sau.

    Trong thời gian này, có thể bạn có được chỗ ở, bác sĩ và lời khuyên. Nhiều khi không ai được đưa bạn ra khỏi nước. Trong một số trường hợp, nó có thể hết sớm.
    .title = Thời gian nghỉ và suy nghĩ
    .who = Được công nhận
    .help = Hỗ trợ trong lúc này
    .after = Sau đó là gì
r-reflect-missing = Chúng tôi không biết điều này ở { $country }. Bạn có thể hỏi một nơi hỗ trợ trước khi dựa vào đó.

# D44.
r-help =
    Theo các quy định quốc tế, sự hỗ trợ không nên phụ thuộc vào việc bạn khai gì về ai.

    Một số nước vẫn gắn một phần hỗ trợ với lời khai. Nếu có người nói vậy, bạn có thể hỏi: quy định này được viết ở đâu? Bạn có thể hỏi luật sư hoặc một nơi hỗ trợ khác.
    .title = Hỗ trợ mà không phải khai
    .help = Tìm hỗ trợ
    .complain = Khi quy định bị làm trái
r-help-missing = Chúng tôi không biết việc này ra sao ở { $country }. Một nơi hỗ trợ có thể cho bạn biết.

# D45.
r-house =
    Có căn hộ, nhà ở chung cho nhóm, và phòng ở cùng gia đình. Có nơi cho phụ nữ, có nơi cho nam giới, các cặp hay gia đình.

    Hầu hết nơi ở có quy định: khách đến thăm, điện thoại, địa chỉ không nói cho ai. Bạn có thể hỏi trước. Bạn có thể hỏi về trẻ em, thú nuôi và cầu thang.

    Bạn có thể rời nơi ở khi bạn muốn.
    .title = Một nơi để ở
    .help = Tìm hỗ trợ
    .tonight = Cho đêm nay
r-house-missing = Chúng tôi chưa biết các nơi ở tại { $country }. Một đường dây hỗ trợ có thể biết.

# D46.
r-health =
    Bạn có thể xin gặp bác sĩ. Ở nhiều nước, một số việc chữa trị miễn phí, cả khi không có giấy tờ.

    Bác sĩ nên giữ kín điều bạn nói, trong giới hạn của luật. Bạn có thể xin người phiên dịch. Bạn có thể xin bản sao hồ sơ bệnh.
    .title = Sức khỏe
    .soon = Sau khi bị ép quan hệ
    .repro = Thai nghén và lây bệnh
    .mind = Tinh thần và giấc ngủ
r-health-missing = Chúng tôi không biết quy định ở { $country }. Bạn có thể hỏi phòng khám về chi phí và giấy tờ.

# D47. Behind a warning. 72 hours, 5 days; still useful later.
r-health-now =
    Sớm thì tốt hơn, và muộn vẫn có ích. Làm gì là do bạn quyết định.

    Thuốc chống HIV có thể bắt đầu trong vòng 72 giờ. Thuốc tránh thai khẩn cấp có tác dụng trong vòng 5 ngày.

    Bác sĩ thường có thể giữ bằng chứng mà không báo cảnh sát. Bạn có thể hỏi trước.
    .title = Gặp bác sĩ sớm
    .next = Bạn có thể xin gặp bác sĩ, hoặc nghỉ một chút trước.
    .where = Đến đâu
    .calm = Nghỉ một chút
    .report = Trình báo hay không
r-health-now-missing = Chúng tôi không biết quy định ở { $country }. Bệnh viện có thể cho bạn biết.

# D48. Behind a warning.
r-health-repro =
    Bác sĩ có thể xét nghiệm thai và các bệnh lây, nếu bạn muốn. Không ai được ép bạn xét nghiệm.

    Bạn có thể hỏi về cách tránh thai, và về những lựa chọn mà luật cho phép. HIV có thể được điều trị tốt.
    .title = Chăm sóc cơ thể bạn
    .next = Bạn có thể chỉ hỏi phòng khám một điều.
    .where = Đến đâu
    .child = Tôi có con hoặc đang có thai
r-health-repro-missing = Chúng tôi không biết quy định ở { $country }. Phòng khám có thể cho bạn biết.

# D49.
r-health-mind =
    Khó ngủ, sợ hãi, giận dữ, hay không cảm thấy gì có thể là bình thường sau chuyện nặng nề. Nhiều người có những khoảng không nhớ được. Đó không phải là nói dối.

    Nói chuyện với người có chuyên môn có thể giúp. Một số thuốc cũng giúp. Có nơi hỗ trợ về ma túy hay rượu mà không trách móc.
    .title = Tinh thần, giấc ngủ, trí nhớ
    .calm = Nghỉ một chút
    .help = Tìm hỗ trợ

# D50.
r-living =
    Có thể bạn được nhận tiền hoặc đồ ăn cho mỗi ngày. Ở một số nước, bạn được làm việc trong thời gian suy nghĩ, hoặc khi có giấy phép.

    Trẻ em thường có thể đi học. Có thể bạn được học tiếng hoặc học nghề.
    .title = Tiền, ăn, việc làm, học
    .permit = Được phép ở lại
    .help = Tìm hỗ trợ
r-living-missing = Chúng tôi không biết các quy định này ở { $country }. Một nơi hỗ trợ có thể cho bạn biết.

# D51. Both sides.
r-stay =
    Có những giấy phép cần làm việc với cảnh sát và có những giấy phép không cần. Một số xét hoàn cảnh của chính bạn: sức khỏe, an toàn, gia đình. Luật sư có thể nói điều gì có lợi.
    .title = Được phép ở lại
    .good = Mặt tốt: có thời gian, thường được làm việc và gặp bác sĩ, có khi gia đình được sang.
    .hard = Mặt khó: có thể hết khi vụ án kết thúc, và khi đó một cơ quan biết bạn ở đâu.
    .lawyer = Luật sư
    .after = Sau đó là gì
    .asylum = Sự bảo vệ (tị nạn)
r-stay-missing = Chúng tôi không biết các giấy phép của { $country }. Bạn có thể hỏi luật sư ở đó.

# D52.
r-asylum =
    Nếu sợ bị hại khi về nước mình, bạn có thể xin tị nạn: được bảo vệ ở nước khác. Có thể cùng lúc có giấy phép khác.

    Không nước nào được đưa người đến nơi có tra tấn. Cũng không được đưa người tị nạn đến nơi bị bức hại.

    Đại sứ quán không nên biết việc này khi bạn chưa đồng ý. Ở châu Âu, có thể một nước khác phải quyết định.
    .title = Khi quê nhà nguy hiểm
    .lawyer = Luật sư
    .embassy = Đại sứ quán, lãnh sự quán
    .permit = Được phép ở lại
r-asylum-missing = Chúng tôi không biết các quy định này ở { $country }. Bạn có thể hỏi luật sư.

# D53.
r-nopunish =
    Có khi người ta bị ép làm trái luật. Họ phải ăn cắp, mang ma túy, dùng giấy tờ giả, hoặc lừa đảo trên mạng.

    Nhiều nước có quy định không phạt vì những việc này. Điều được tính là việc bạn buộc phải làm, hoặc việc trực tiếp do đó mà ra. Một số việc không được tính.

    Bạn có thể nói sớm với luật sư, trước khi nói nơi khác.
    .title = Không bị phạt
    .lawyer = Luật sư
    .held = Tôi bị giữ hoặc bị buộc tội
r-nopunish-missing = Chúng tôi không biết quy định này mạnh đến đâu ở { $country }. Luật sư có thể cho bạn biết.

# D54.
r-detained =
    Bạn có thể nói: Tôi bị ép buộc. Tôi muốn có luật sư và người phiên dịch. Các câu hỏi khác, bạn có thể chờ họ đến rồi mới trả lời.

    Bạn có thể xin gọi điện thoại. Trong phần lớn trường hợp, họ chỉ phải báo lãnh sự quán của bạn nếu bạn muốn.

    Về sau, luật sư có thể xin xóa hồ sơ tội của bạn.
    .title = Tôi bị giữ hoặc bị buộc tội
    .lawyer = Luật sư
    .nopunish = Không bị phạt
    .complain = Khi quy định bị làm trái
r-detained-missing = Chúng tôi không biết quy định ở { $country }. Bạn có thể xin có luật sư.

# D55.
r-privacy =
    Tên bạn không nên bị công khai khi bạn chưa đồng ý. Ở nhiều nước, hồ sơ không công khai. Báo chí không được đăng bạn là ai.

    Không bao giờ nên nêu tên trẻ em. Nếu việc đó đã xảy ra, bạn có thể khiếu nại.
    .title = Đời tư
    .court = Ở tòa án
    .complain = Khi quy định bị làm trái
r-privacy-missing = Chúng tôi không biết các quy định này ở { $country }. Luật sư có thể cho bạn biết.

# D56.
r-family =
    Gia đình bạn cũng có thể cần được bảo vệ, ở đây hay quê nhà. Nếu bạn đồng ý, có khi nơi hỗ trợ bên kia có thể lặng lẽ xem.

    Chỉ bạn biết mình tin ai. Chỉ bạn biết nên nói gì với họ. Giấy phép có thể cho gia đình đến thăm hoặc ở cùng.
    .title = Khi gia đình tôi gặp nguy
    .help = Tìm hỗ trợ
    .protect = Bảo vệ trước lời đe dọa
r-family-missing = Chúng tôi không biết các quy định này ở { $country }. Một nơi hỗ trợ có thể cho bạn biết.

# D57.
r-docs =
    Ở nhiều nước, không ai được giữ hộ chiếu của bạn. Bạn có thể đòi lại. Bạn có thể xin cái mới.

    Giấy tờ giả do người khác đưa có thể thuộc quy định không bị phạt. Luật sư có thể nói nên kể chuyện đó ra sao.

    Ảnh chụp giấy tờ có thể có ích, nếu để nơi chỉ mình bạn xem.
    .title = Giấy tờ bị lấy hoặc giả
    .embassy = Đại sứ quán, lãnh sự quán
    .nopunish = Không bị phạt
    .lawyer = Luật sư
r-docs-missing = Chúng tôi không biết các quy định này ở { $country }. Một nơi hỗ trợ có thể cho bạn biết.

# D58. Both sides; follows the sample text.
r-consul =
    Bạn không bắt buộc phải liên lạc với đại sứ quán. Nếu bạn sợ chính quyền, gia đình hay quan chức, nên nói với luật sư trước, nếu được. Cũng vậy nếu bạn nghĩ đến tị nạn: được bảo vệ ở nước khác.
    .title = Đại sứ quán, lãnh sự quán
    .good = Mặt tốt: nơi này làm được giấy đi đường và có khi giúp thêm.
    .hard = Mặt khó: có thể họ báo về quê nhà, và người khác có thể biết bạn ở đâu.
    .papers = Giấy tờ bị lấy hoặc giả
    .asylum = Khi quê nhà nguy hiểm
    .numbers = Nơi hỗ trợ và các số
r-consul-missing = Chúng tôi chưa biết các đại sứ quán ở { $country }. Một nơi hỗ trợ có thể giúp bạn hỏi.
