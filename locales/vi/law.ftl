# Draft: no reviewer has signed this yet.
# What the law of a country gives, from typed facts. One message a statement; a page lists the statements that it tells.
# $sure is "sure" (an official text was seen and is not past its date) or "may". Never claim more than the fact:
# where $sure is "may", the words say "may" or "as far as we know". $answer is yes, no or depends.

# The first line, quiet so that a chat list shows nothing else (B58).
law-here = Điều chúng tôi biết về { $country }. Có thể không đúng với từng trường hợp. Có thể hỏi trước.
# The statements below follow one after the other.
# What is not known, as lists of up to three gap-… words.
law-gaps = Chúng tôi không biết: { $items }. Nơi hỗ trợ hoặc luật sư có thể cho biết.
law-gaps-more = Cũng không biết: { $items }.
law-disputed = Các nguồn không thống nhất về một phần của điều này. Có thể hỏi trước khi dựa vào đó.
# The weakest certainty of what is said above, and the oldest date of its sources. $due: past its date for a new check.
law-certainty =
    { $level ->
        [high] Theo văn bản chính thức.
        [medium] Theo nguồn đáng tin, và có thể đã thay đổi. Nên hỏi trước khi quyết định.
       *[low] Chưa đối chiếu với văn bản chính thức. Nên hỏi trước khi quyết định.
    } { $date ->
        [unknown] Không rõ ngày của nguồn.
       *[other] Ngày của nguồn: { $date }.
    }{ $due ->
        [yes] {" "}Đã đến hạn kiểm tra lại.
       *[no] {""}
    }
law-contact = Liên hệ: { $contact }
# The name of a national law on a law card for workers; a proper name, not translated.
law-basis = Văn bản luật của { $country }: { $name }

# Kinds of offices that decide.
office-police = cảnh sát
office-prosecutor = công tố viên, người đưa vụ án ra tòa
office-court = tòa án
office-immigration = cơ quan nhập cư
office-ministry = một bộ
office-agency = cơ quan phụ trách việc này
office-labour = cơ quan kiểm tra việc làm
office-service = dịch vụ xã hội

# Reflection period. $time is law-days or law-months; $bound is exactly, at-least or up-to.
law-reflect-length =
    { $sure ->
        [sure] Luật có quy định một thời gian để nghỉ và suy nghĩ.
       *[may] Có thể có một thời gian để nghỉ và suy nghĩ.
    } { $bound ->
        [at-least] Ít nhất: { $time }.
        [up-to] Nhiều nhất: { $time }.
       *[exactly] Độ dài: { $time }.
    }
law-days =
    { $number ->
       *[other] { $number } ngày
    }
law-months =
    { $number ->
       *[other] { $number } tháng
    }
law-reflect-none = Chúng tôi không biết có thời gian cố định nào để nghỉ và suy nghĩ ở đây.
law-reflect-not-in-force = Có một quy định về thời gian nghỉ và suy nghĩ. Theo chúng tôi biết, quy định này chưa được áp dụng.
law-reflect-decides =
    { $sure ->
        [sure] Ai quyết định: { $offices }.
       *[may] Theo chúng tôi biết, ai quyết định: { $offices }.
    }
# What starts it, as a list with "or".
law-reflect-starts = Thời gian này có thể bắt đầu khi: { $starts }.
start-signs = một cơ quan thấy dấu hiệu
start-request = bạn xin
start-referral = nơi hỗ trợ hoặc cơ quan giới thiệu bạn
start-recognised = bạn được công nhận
start-permit = bạn nộp đơn xin giấy phép
law-reflect-removal =
    { $answer ->
        [yes] { $sure ->
            [sure] Trong thời gian này, không ai được đưa bạn ra khỏi nước này.
           *[may] Trong thời gian này, có thể bạn được bảo vệ để không bị đưa đi.
        }
        [no] Lệnh rời đi có thể vẫn có hiệu lực.
       *[depends] Lệnh rời đi có tạm dừng hay không còn tùy trường hợp của bạn.
    }
law-reflect-cooperation =
    { $answer ->
        [no] { $sure ->
            [sure] Theo luật, sự hỗ trợ không phụ thuộc vào việc nói chuyện với cảnh sát.
           *[may] Theo chúng tôi biết, sự hỗ trợ không phụ thuộc vào việc nói chuyện với cảnh sát.
        }
        [yes] Sự hỗ trợ có thể phụ thuộc vào việc nói chuyện với cảnh sát.
       *[depends] Một phần hỗ trợ phụ thuộc vào việc nói chuyện với cảnh sát, một phần thì không.
    }

# Permissions to stay. $name is the official name and is not translated. $months is 0 when the length is not known.
# $cooperation: must the person help the police or court? $personal: can the person's own situation be a reason?
law-permit =
    { $name }{ $months ->
        [0] .
       *[other] {" "}({ $months } tháng).
    } { $cooperation ->
        [yes] Giấy này đòi bạn giúp cảnh sát hoặc tòa án.
        [no] { $sure ->
            [sure] Bạn không cần giúp cảnh sát để có giấy này.
           *[may] Theo chúng tôi biết, bạn không cần giúp cảnh sát để có giấy này.
        }
        [depends] Giấy này có thể đòi bạn giúp cảnh sát.
       *[other] Chúng tôi không biết bạn có phải giúp cảnh sát không.
    }{ $personal ->
        [yes] {" "}Hoàn cảnh của chính bạn có thể là lý do.
       *[other] {""}
    }
law-work =
    { $name }: { $answer ->
        [yes] { $sure ->
            [sure] bạn được phép làm việc.
           *[may] có thể bạn được phép làm việc. Nên hỏi trước.
        }
        [no] bạn không được phép làm việc.
       *[depends] bạn có được làm việc hay không còn tùy trường hợp.
    }

# Money. $name is the official name of a fund or an office.
law-fund =
    { $sure ->
        [sure] Có cách để xin tiền từ Nhà nước.
       *[may] Có thể có cách để xin tiền từ Nhà nước.
    } Tên: { $name }.
law-fund-none = Chúng tôi không biết có quỹ nào của Nhà nước.
law-fund-office = Cơ quan: { $name }.
law-fund-country =
    { $answer ->
        [yes] Bạn đến từ nước nào cũng được.
        [no] Quỹ này không dành cho người của mọi nước.
       *[depends] Với một số người, đến từ nước nào là điều được xét.
    }
law-fund-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] Việc này không phụ thuộc vào giấy tờ của bạn.
           *[may] Có thể việc này không phụ thuộc vào giấy tờ của bạn.
        }
        [no] Việc này phụ thuộc vào giấy tờ của bạn.
       *[depends] Với một số người, việc này phụ thuộc vào giấy tờ.
    }
law-fund-time =
    { $sure ->
        [sure] Có thời hạn: { $time }.
       *[may] Có thể có thời hạn: { $time }.
    } Luật sư có thể nói tính từ khi nào.
law-offender =
    { $ways ->
        [criminal] Tòa hình sự có thể ra lệnh trả tiền.
        [civil] Tòa dân sự có thể ra lệnh trả tiền.
       *[other] Tòa hình sự có thể ra lệnh trả tiền, và tòa dân sự cũng vậy.
    }
law-wages-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] Bạn có thể đòi lương cả khi không có giấy tờ.
           *[may] Có thể bạn đòi được lương khi không có giấy tờ.
        }
        [no] Không có giấy tờ thì có thể không đòi được.
       *[depends] Không có giấy tờ mà đòi được hay không còn tùy trường hợp của bạn.
    }
law-wages-time =
    { $sure ->
        [sure] Có thời hạn: { $time }.
       *[may] Có thể có thời hạn: { $time }.
    }

# Not being punished. $type: law, guideline (an instruction to prosecutors), both, general_rules (rules for everybody), none.
law-nopunish =
    { $type ->
        [law] { $sure ->
            [sure] Có luật về việc không phạt bạn vì những gì người khác bắt bạn làm. Luật này có thể không bao gồm mọi hành vi.
           *[may] Có thể có luật về việc không phạt bạn vì những gì người khác bắt bạn làm.
        }
        [guideline] Có một bản hướng dẫn cho cán bộ nói về việc không phạt. Bản này yếu hơn luật.
        [both] Có luật và bản hướng dẫn nói về việc không phạt bạn vì những gì người khác bắt bạn làm. Có thể chúng không bao gồm mọi hành vi.
        [general_rules] Không có quy định riêng cho việc này. Quy định chung cho người bị ép buộc có thể giúp.
       *[none] Chúng tôi không biết có quy định nào như vậy ở đây.
    }
law-nopunish-law = Tên: { $name }.

# Return.
law-programme =
    Một chương trình: { $name }{ $has-by ->
        [yes] , do { $by } điều hành.
       *[no] .
    }

# Court.
law-court-video =
    { $answer ->
        [yes] { $sure ->
            [sure] Bạn có thể xin nói qua video.
           *[may] Có thể bạn được nói qua video.
        }
        [no] Không có quy định cho nói qua video.
       *[depends] Bạn có được nói qua video hay không còn tùy vụ án.
    }
law-court-closed =
    { $answer ->
        [yes] { $sure ->
            [sure] Phòng xử có thể không cho người ngoài vào.
           *[may] Có khi phòng xử không cho người ngoài vào.
        }
        [no] Phòng xử vẫn mở cho người khác.
       *[depends] Phòng xử có đóng kín hay không còn tùy vụ án.
    }
law-court-name =
    { $answer ->
        [yes] { $sure ->
            [sure] Luật bảo vệ tên của bạn.
           *[may] Có thể tên của bạn được bảo vệ.
        }
        [no] Tên của bạn có thể bị người khác biết.
       *[depends] Trong vụ nghiêm trọng, tên của bạn có thể được giấu.
    }
law-court-witness =
    { $answer ->
        [yes] { $sure ->
            [sure] Bạn có thể xin được bảo vệ trong vụ án.
           *[may] Có thể bạn được xin bảo vệ trong vụ án.
        }
        [no] Chúng tôi không biết có sự bảo vệ nào cho người nói ở tòa.
       *[depends] Trong một số vụ án, có sự bảo vệ cho người nói ở tòa.
    }
law-court-lawyer =
    { $answer ->
        [yes] { $sure ->
            [sure] Trong những vụ như vậy có giúp đỡ pháp lý miễn phí.
           *[may] Có thể có giúp đỡ pháp lý miễn phí.
        }
        [no] Chúng tôi không biết có luật sư miễn phí nào.
       *[depends] Một số người có luật sư miễn phí. Bạn có thể hỏi mình có thuộc số đó không.
    }

# People under 18.
law-child-guardian =
    { $answer ->
        [yes] { $sure ->
            [sure] Một người lớn hoặc một cơ quan phải chăm lo cho trẻ ở một mình.
           *[may] Có thể có người lớn hoặc cơ quan chăm lo cho trẻ ở một mình.
        }
        [no] Chúng tôi không biết có người lớn nào phải chăm lo cho trẻ ở một mình.
       *[depends] Ai chăm lo cho trẻ ở một mình thì mỗi nơi một khác.
    }
law-child-age =
    { $answer ->
        [yes] { $sure ->
            [sure] Khi còn nghi ngờ, em được coi là dưới 18 tuổi trong lúc họ kiểm tra.
           *[may] Khi còn nghi ngờ, có thể em được coi là dưới 18 tuổi trong lúc họ kiểm tra.
        }
        [no] Khi còn nghi ngờ, họ có thể coi em là người lớn.
       *[depends] Khi còn nghi ngờ, họ làm gì là tùy trường hợp.
    }

# Identification.
law-id-decides =
    { $sure ->
        [sure] Ai quyết định: { $offices }.
       *[may] Theo chúng tôi biết, ai quyết định: { $offices }.
    }
law-id-service =
    { $answer ->
        [yes] { $sure ->
            [sure] Một nơi hỗ trợ có thể xin thay bạn.
           *[may] Có thể nơi hỗ trợ được xin thay bạn.
        }
        [no] Nơi hỗ trợ không xin thay bạn được; một cơ quan làm việc đó.
       *[depends] Một số nơi hỗ trợ có thể xin thay bạn.
    }
law-id-self =
    { $answer ->
        [yes] { $sure ->
            [sure] Bạn có thể tự xin.
           *[may] Có thể bạn được tự xin.
        }
        [no] Bạn không tự xin được.
       *[depends] Trong một số trường hợp, bạn có thể tự xin.
    }
law-id-consent =
    { $answer ->
        [yes] { $sure ->
            [sure] Việc này cần bạn đồng ý.
           *[may] Có thể việc này cần bạn đồng ý. Nên hỏi.
        }
        [no] Việc này có thể tiến hành mà không cần bạn đồng ý.
       *[depends] Việc này có cần bạn đồng ý hay không còn tùy trường hợp.
    }

# Services with a place to sleep, by number.
law-places =
    Ở { $country }, số nơi hỗ trợ có chỗ ở mà cẩm nang này biết: { $number ->
       *[other] { $number }
    }. Bạn có thể xem trong mục Tìm hỗ trợ.

# What may be missing, inside the sentence of law-gaps.
gap-reflect-length = kéo dài bao lâu
gap-reflect-decides = ai quyết định
gap-reflect-starts = khi nào bắt đầu
gap-reflect-removal = lệnh rời đi có dừng không
gap-reflect-cooperation = hỗ trợ có phụ thuộc vào cảnh sát không
gap-fund-papers = giấy tờ có được xét không
gap-fund-time = thời hạn
gap-wages-papers = giấy tờ có được xét không
gap-wages-time = thời hạn
gap-nopunish = quy định này mạnh đến đâu
gap-court-video = có được dùng video không
gap-court-closed = có được xử kín không
gap-court-name = tên có được giấu không
gap-court-lawyer = luật sư có miễn phí không
gap-court-witness = ai bảo vệ người nói ở tòa
gap-id-decides = ai quyết định
gap-id-service = nơi hỗ trợ có xin được không
gap-id-self = bạn có tự xin được không
gap-id-consent = có cần bạn đồng ý không
gap-child-guardian = ai nói thay cho em
gap-child-age = tuổi được kiểm tra ra sao
gap-work = có được làm việc không
