# Draft: no reviewer has signed this yet.
# Situations in which people are used by others.

# D25. Work on farms, building sites, ships, in factories and care. Many rights do not depend on papers.
# The "State office" that "checks work" is the labour inspectorate; in some countries it reports to immigration.
# Seafarers' centres: places in ports that support crews. "tied": the visa holds only for one employer.
sit-labour =
    Nhiều quyền khi làm việc có hiệu lực dù có giấy tờ hay không: tiền lương, nghỉ ngơi, không bị đe dọa. Nam giới và con trai cũng có các quyền này.

    Công đoàn có thể tư vấn cho bạn. Một cơ quan Nhà nước kiểm tra việc làm. Một số cơ quan báo lên khi thiếu giấy tờ. Bạn có thể hỏi một nơi hỗ trợ trước.

    Nhiều cảng có trung tâm cho thủy thủ. Nếu thị thực của bạn gắn với một chủ, việc bỏ đi có thể ảnh hưởng đến nó.
    .title = Về công việc
    .next = Bạn có thể xem mục lương chưa trả, hoặc hỏi một nơi hỗ trợ.
    .wages = Lương chưa trả
    .help = Tìm hỗ trợ
    .papers = Hộ chiếu hoặc giấy tờ
    .debt = Nợ mãi không hết
    .domestic = Làm việc trong nhà
sit-labour-missing = Chúng tôi không biết quy định lao động ở { $country }. Công đoàn hoặc luật sư ở đó có thể biết.

# D26. Fees for a job or journey, interest, fines. "cannot be claimed": a court would not make the person pay it.
# Both sides of paying and stopping. "ask before you pay more, if it is possible": never an order.
sit-debt =
    Có những món nợ cứ tăng mãi: phí tìm việc hay chuyến đi, tiền lãi, tiền phạt, tiền nhà. Có khi gia đình bị đòi trả.

    Ở nhiều nước, theo luật không đòi được nợ cho người lợi dụng bạn. Nếu được, bạn có thể hỏi luật sư trước khi trả thêm.

    Trả tiền có thể được yên một thời gian, và nợ vẫn có thể tăng. Không trả thì giữ được tiền, và sau đó có thể bị đe dọa.
    .title = Về các món nợ
    .next = Bạn có thể bàn với một nơi hỗ trợ trước khi trả hay ngừng trả.
    .help = Tìm hỗ trợ
    .family = Khi gia đình tôi gặp nguy
    .oaths = Lời thề và lời hứa

# D27. Living where one works; the tie to children or old people in the home is real and named with respect.
# Leaving and staying both have good and hard sides. Reader may be a man.
sit-domestic =
    Việc trong nhà cũng là việc làm, cả khi bạn sống ở đó. Nhiều nước có quy định về lương, nghỉ ngơi và ngày nghỉ. Thường thì không chủ nào được giữ hộ chiếu của bạn.

    Có thể bạn thương đứa trẻ bạn chăm ở đó. Điều đó là thật, và bạn vẫn được đi.

    Rời đi có thể được tự do, và mất chỗ ở hay thị thực. Ở lại thì giờ còn giữ được, và áp lực có thể tiếp tục.
    .title = Làm việc trong nhà
    .next = Bạn có thể tính cùng một nơi hỗ trợ và quyết định sau.
    .wages = Lương chưa trả
    .help = Tìm hỗ trợ
    .diplomat = Làm ở nhà ngoại giao
sit-domestic-missing = Chúng tôi không biết các quy định này ở { $country }. Công đoàn ở đó có thể biết.

# D28. "Immunity" is a legal word and is explained at once. The protocol office is the State office that deals with
# embassies. Leaving and staying both have good and hard sides.
sit-diplomat =
    Một số nhân viên đại sứ quán có quyền miễn trừ: khó đưa họ ra tòa. Bạn vẫn có các quyền của bạn.

    Một số nước có cơ quan lễ tân cho những vụ như vậy, hoặc có giấy phép đặc biệt. Một số luật sư biết rõ việc này.

    Rời đi có thể chấm dứt áp lực, và cả giấy phép của bạn. Ở lại thì giờ còn giữ giấy phép, và áp lực có thể tiếp tục.
    .title = Làm ở nhà ngoại giao
    .next = Bạn có thể tính cùng luật sư trước khi quyết định.
    .help = Tìm hỗ trợ
    .permit = Được phép ở lại
    .papers = Hộ chiếu hoặc giấy tờ
sit-diplomat-missing = Chúng tôi không biết { $country } làm gì trong những vụ như vậy. Luật sư có thể biết.

# D29. Opens only behind a warning. No judgement about selling sex; help without leaving. The title and first words
# stay neutral. Law differs: do not name a country. In some countries stolen earnings can be claimed.
sit-sex =
    Dù bạn đang hay đã làm gì, rời đi là do bạn quyết định: bây giờ, sau này hay không bao giờ.

    Bạn có thể gặp bác sĩ hay luật sư mà vẫn ở chỗ cũ. Rời đi có thể được nghỉ, và mất thu nhập. Ở lại thì giữ thu nhập, và người khác có thể tiếp tục quyết định.

    Luật về bán và mua tình dục mỗi nơi một khác. Ở một số nước, bạn có thể đòi tiền người khác đã lấy. Nam giới và người chuyển giới cũng vậy.
    .title = Giúp đỡ mà không phán xét
    .next = Bạn có thể xin gặp bác sĩ hay trò chuyện, không cần làm gì thêm.
    .health = Sức khỏe
    .help = Tìm hỗ trợ
    .images = Hình ảnh và tài khoản

# D30. Drugs, theft, begging, fraud, a marriage for papers. "not being punished" is a rule whose strength differs by
# country and does not cover everything. Speaking early and speaking without a lawyer: both sides.
sit-crime =
    Có người bị ép mang hay trồng ma túy, ăn cắp, ăn xin hoặc lừa đảo. Có người bị ép cưới để làm giấy tờ. Chuyện này cũng xảy ra với nam giới và con trai.

    Nhiều nước có quy định không phạt vì những gì người khác bắt bạn làm. Mỗi nơi một khác.

    Nói sớm có thể có ích. Điều bạn nói khi không có luật sư có thể bị dùng để chống lại bạn.
    .title = Điều người khác bắt bạn làm
    .next = Bạn có thể xin có luật sư trước khi khai.
    .nopunish = Không bị phạt
    .lawyer = Luật sư
    .held = Tôi bị giữ hoặc bị buộc tội
sit-crime-missing = Chúng tôi không biết các quy định này ở { $country }. Luật sư ở đó có thể biết.

# D31. Opens only behind a warning. Guarded compounds where people are made to cheat others online. Money demanded
# to let a person go. Phones there are often read, and what is written can later be used as a confession.
sit-scam =
    Một số người bị giữ ở nơi có canh gác và bị ép lừa người khác trên mạng. Nhiều người là nam giới.

    Điện thoại ở đó thường bị theo dõi. Điều bạn thừa nhận khi nhắn tin có thể bị dùng để chống lại bạn.

    Trả tiền để đi có thể được, và có thể dẫn đến đòi thêm. Đại sứ quán có thể giúp, và có thể báo về quê nhà. Ở biên giới, bạn có thể nói mình bị ép. Sau đó ra sao thì mỗi nơi một khác.
    .title = Việc làm trên mạng
    .next = Nếu không ai canh chừng, bạn có thể tìm hỗ trợ ở đây.
    .embassy = Đại sứ quán, lãnh sự quán
    .lawyer = Luật sư
    .nopunish = Không bị phạt
    .help = Tìm hỗ trợ
sit-scam-missing = Chúng tôi không biết số nào cho việc này ở { $country }. Một đại sứ quán có thể biết.

# D32. Opens only behind a warning. Marriage without a free yes, also sold. "order people to stay away": a protection
# order of a court. Dowry covers all marriage gifts and payments. "before a flight": being taken abroad to marry.
sit-marriage =
    Ở hầu hết các nước, kết hôn cần hai người tự do đồng ý. Nếu không, có thể bạn ngăn hoặc chấm dứt được.

    Tòa thường có thể buộc người khác tránh xa. Việc này có thể đem lại bình yên, hoặc cơn giận. Luật sư có thể nói có phải trả tiền cưới hay của hồi môn không.

    Trước chuyến bay, bạn có thể nói với người bạn tin: mình đi đâu. Ở sân bay, bạn có thể xin nói riêng với một nhân viên.
    .title = Về một cuộc hôn nhân
    .next = Bạn có thể nói với nơi hỗ trợ mà chưa quyết định gì.
    .help = Tìm hỗ trợ
    .under18 = Hỗ trợ người dưới 18 tuổi
sit-marriage-missing = Chúng tôi không biết luật này ở { $country }. Luật sư có thể biết.

# D33. Opens only behind a warning. Threats with pictures, cameras, taken accounts. Keeping proof and changing
# passwords have hard sides. Everything only from a device that the person alone controls.
sit-online =
    Có người dọa đưa hình ảnh ra, hoặc chiếm tài khoản. Bạn không có gì phải xấu hổ.

    Trả tiền hay gửi thêm có thể không làm họ dừng. Tin nhắn, tên và ngày có thể là bằng chứng có ích. Với mật khẩu mới, người khác có thể hết vào được. Họ có thể nhận ra.

    Tất cả chỉ nên làm trên máy mà một mình bạn dùng được. Nếu người khác xem được máy này, nơi hỗ trợ có thể giúp bạn tính.
    .title = Hình ảnh, máy quay, tài khoản
    .next = Bạn có thể xem cách xin gỡ bỏ, hoặc nói chuyện trước.
    .keep = Điều gì nên giữ lại
    .help = Tìm hỗ trợ

# D33. StopNCII and Take It Down are names, never translated. StopNCII: adults, pictures of them as adults. Take It
# Down: pictures from before 18, also for people who are adults now. The fingerprint is a code made from the picture.
sit-online-removal =
    Hai công cụ miễn phí có thể yêu cầu trang web và ứng dụng chặn hình ảnh. StopNCII dành cho người lớn. Take It Down dành cho hình ảnh từ khi bạn chưa đủ 18 tuổi.

    Máy của bạn tạo dấu vân tay của hình ảnh, một loại mã. Hình ảnh không bị tải lên. Không phải trang nào cũng tham gia.

    Chỉ nên làm trên máy mà một mình bạn dùng được. Máy giữ lại dấu vết của việc xem trang. Bạn cũng có thể nhờ một nơi hỗ trợ giúp.
    .label = Xin gỡ bỏ

# D34. Opens only behind a warning. No detail. Blame lies with those who arranged it, but in some countries giving
# a part of the body for money is punished too, so a lawyer comes before officials.
sit-organ =
    Bác sĩ có thể khám cho bạn, ngay sau đó hoặc nhiều năm sau. Việc chăm sóc có thể kéo dài. Bạn có thể xin bệnh viện giấy tờ của mình.

    Luật chủ yếu xét người đã sắp đặt việc đó. Ở một số nước, nhận tiền cho việc đó cũng bị phạt. Luật sư có thể cho bạn biết trước khi bạn nói với cán bộ.

    Nếu việc đó chưa xảy ra, bạn có thể nói riêng với bác sĩ rằng bạn không muốn.
    .title = Cơ thể và sức khỏe của bạn
    .next = Bạn có thể gặp bác sĩ trước, việc khác nghĩ sau.
    .health = Sức khỏe
    .lawyer = Luật sư
    .help = Tìm hỗ trợ

# D35. Offers of rides, rooms and jobs; checkpoints; children taken for fighting or work; temporary protection is a
# permit that some States give to many people who flee. Nobody is said to be good or bad.
sit-conflict =
    Nhiều người giúp đỡ khi người khác phải chạy nạn. Một số người lợi dụng họ: cho đi nhờ xe ở trạm kiểm soát, cho phòng ở hay việc làm.

    Bạn có thể kiểm tra một lời mời trước khi đi. Bạn có thể nói với người bạn tin là bạn đi đường nào.

    Luật cấm dùng trẻ em để đánh nhau trong chiến tranh. Một số nước cho người chạy nạn ở lại một thời gian.
    .title = Chiến tranh, chạy nạn, thiên tai
    .next = Bạn có thể kiểm tra một lời mời, hoặc hỏi làm sao được ở lại.
    .offer = Lời mời này có thật không?
    .asylum = Bảo vệ ở đây (tị nạn)
    .help = Tìm hỗ trợ
sit-conflict-missing = Chúng tôi không biết { $country } có gì cho người chạy nạn. Bạn có thể hỏi một nơi hỗ trợ ở đó.

# D36. With respect: no judgement on faith. The Oba of Benin is the traditional ruler of the Edo people in Nigeria;
# in 2018 he released people from oaths they had to make. Some leaders may know those people.
sit-oath =
    Lời thề hay bùa có thể đè nặng lên cơ thể và tâm trí. Nỗi sợ đó là thật.

    Đã có người được giải lời thề. Năm 2018, Oba của Benin đã giải cho người ta những lời thề như vậy.

    Người đứng đầu trong đạo hay truyền thống của bạn có thể giúp. Một số có thể quen những người bạn sợ, nên bạn có thể chọn kỹ. Luật sư có thể nói theo luật bạn có nợ gì không.
    .title = Lời thề và lời hứa
    .next = Bạn có thể nói với nơi hỗ trợ về lời thề, tiền hay gia đình.
    .help = Tìm hỗ trợ
    .family = Khi gia đình tôi gặp nguy

# D37. Partner words neutral; parents and other relatives too. Love and force can be there together. Leaving,
# and asking a court for an order, have good and hard sides.
sit-partner =
    Tình thương và sự ép buộc có thể cùng có mặt. Đó có thể là người yêu, vợ chồng, cha mẹ hay người thân khác.

    Ở nhiều nước, tòa có thể buộc người đó tránh xa bạn hay trẻ. Rời đi hay lệnh của tòa có thể đem lại bình yên, hoặc cơn giận. Ở lại có thể yên, và áp lực có thể tăng.

    Có người gửi bạn bè bản sao giấy tờ và ít tiền. Chỉ bạn biết có được không.
    .title = Khi đó là người thân
    .next = Bạn có thể tính cùng nơi hỗ trợ, dù đi hay ở.
    .help = Tìm hỗ trợ
    .phone = Dùng máy này an toàn hơn
