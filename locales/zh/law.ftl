# Draft: no reviewer has signed this yet.
# What the law of a country gives, from typed facts. One message a statement; a page lists the statements that it tells.
# $sure is "sure" (an official text was seen and is not past its date) or "may". Never claim more than the fact:
# where $sure is "may", the words say "may" or "as far as we know". $answer is yes, no or depends.
# Adults and people under 18 read these words: no pronoun for the reader.

# The first line, quiet so that a chat list shows nothing else (B58).
law-here = { $country }：下面是我们知道的情况，不一定适合每个人的处境。可以先问一问，再作决定。
# The statements below follow one after the other.
# What is not known, as lists of up to three gap-… words.
law-gaps = 我们不知道：{ $items }。服务机构或律师可以说明。
law-gaps-more = 还不知道：{ $items }。
law-disputed = 有一部分，各个来源说法不同。依靠它之前，可以先问。
# The weakest certainty of what is said above, and the oldest date of its sources. $due: past its date for a new check.
law-certainty =
    { $level ->
        [high] 来自官方文本。
        [medium] 来源可靠，但可能已经有变化。作决定之前，最好先问。
       *[low] 没有和官方文本核对过。作决定之前，最好先问。
    }{ $date ->
        [unknown] 来源的日期不清楚。
       *[other] 来源的日期：{ $date }。
    }{ $due ->
        [yes] 该重新核对了。
       *[no] {""}
    }
law-contact = 联系方式：{ $contact }
# The name of a national law on a law card for workers; a proper name, not translated.
law-basis = { $country }的国内法律：{ $name }

# Kinds of offices that decide.
office-police = 警察
office-prosecutor = 负责起诉的检察官
office-court = 法院
office-immigration = 移民部门
office-ministry = 政府的一个部
office-agency = 专门负责这件事的部门
office-labour = 检查用工情况的部门
office-service = 社会服务机构

# Reflection period. $time is law-days or law-months; $bound is exactly, at-least or up-to.
law-reflect-length =
    { $sure ->
        [sure] 法律规定有一段休息和思考的时间。
       *[may] 可能有一段休息和思考的时间。
    }{ $bound ->
        [at-least] 至少 { $time }。
        [up-to] 最多 { $time }。
       *[exactly] 长度是 { $time }。
    }
law-days = { $number } 天
law-months = { $number } 个月
law-reflect-none = 我们不知道这里有固定的休息和思考的时间。
law-reflect-not-in-force = 有一条关于休息和思考的时间的规定。据我们所知，它还没有生效。
law-reflect-decides =
    { $sure ->
        [sure] 由谁决定：{ $offices }。
       *[may] 据我们所知，由谁决定：{ $offices }。
    }
# What starts it, as a list with "or".
law-reflect-starts = 在这种时候可以开始：{ $starts }。
start-signs = 有部门看到迹象
start-request = 本人提出要求
start-referral = 由服务机构或部门转介
start-recognised = 获得认定
start-permit = 申请留下来的许可
law-reflect-removal =
    { $answer ->
        [yes] { $sure ->
            [sure] 在这段时间里，不可以被送走。
           *[may] 在这段时间里，可能受到保护，不会被送走。
        }
        [no] 它可能无法停止离境命令。
       *[depends] 离境命令会不会停止，要看具体情况。
    }
law-reflect-cooperation =
    { $answer ->
        [no] { $sure ->
            [sure] 按法律，得到帮助不取决于和警察谈话。
           *[may] 据我们所知，得到帮助不取决于和警察谈话。
        }
        [yes] 能不能得到帮助，可能取决于和警察谈话。
       *[depends] 有些帮助取决于和警察谈话，有些不是。
    }

# Permissions to stay. $name is the official name and is not translated. $months is 0 when the length is not known.
# $cooperation: must the person help the police or court? $personal: can the person's own situation be a reason?
law-permit =
    { $name }{ $months ->
        [0] 。
       *[other] （{ $months } 个月）。
    }{ $cooperation ->
        [yes] 它要求配合警察或法院。
        [no] { $sure ->
            [sure] 它不要求配合警察。
           *[may] 它可能不要求配合警察。
        }
        [depends] 它可能要求配合警察。
       *[other] 我们不知道它是不是要求配合警察。
    }{ $personal ->
        [yes] 个人的处境可以成为理由。
       *[other] {""}
    }
law-work =
    { $name }：{ $answer ->
        [yes] { $sure ->
            [sure] 可以工作。
           *[may] 也许可以工作。最好先问。
        }
        [no] 不可以工作。
       *[depends] 能不能工作，要看具体情况。
    }

# Money. $name is the official name of a fund or an office.
law-fund =
    { $sure ->
        [sure] 有办法得到国家给的钱。
       *[may] 可能有办法得到国家给的钱。
    }名称：{ $name }。
law-fund-none = 我们不知道有国家的基金。
law-fund-office = 负责的部门：{ $name }。
law-fund-country =
    { $answer ->
        [yes] 来自哪个国家都没有关系。
        [no] 不是每个国家的人都可以。
       *[depends] 对有些人来说，来自哪个国家会有影响。
    }
law-fund-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] 和有没有证件无关。
           *[may] 可能和有没有证件无关。
        }
        [no] 取决于证件。
       *[depends] 对有些人来说，取决于证件。
    }
law-fund-time =
    { $sure ->
        [sure] 有期限：{ $time }。
       *[may] 可能有期限：{ $time }。
    }从哪天算起，律师可以说明。
law-offender =
    { $ways ->
        [criminal] 刑事法院可以命令对方付钱。
        [civil] 民事法院可以命令对方付钱。
       *[other] 刑事法院可以命令对方付钱，民事法院也可以。
    }
law-wages-papers =
    { $answer ->
        [yes] { $sure ->
            [sure] 没有证件，也可以追讨工钱。
           *[may] 没有证件，也许也可以追讨工钱。
        }
        [no] 没有证件，可能无法追讨。
       *[depends] 没有证件能不能追讨，要看具体情况。
    }
law-wages-time =
    { $sure ->
        [sure] 有期限：{ $time }。
       *[may] 可能有期限：{ $time }。
    }

# Not being punished. $type: law, guideline (an instruction to prosecutors), both, general_rules (rules for everybody), none.
law-nopunish =
    { $type ->
        [law] { $sure ->
            [sure] 有法律规定：被别人逼着做的事，可以不受处罚。可能不包括所有行为。
           *[may] 可能有法律规定：被别人逼着做的事，可以不受处罚。
        }
        [guideline] 有一份给官员的指引提到不受处罚。它的效力比法律弱。
        [both] 有法律和指引提到：被别人逼着做的事，可以不受处罚。可能不包括所有行为。
        [general_rules] 没有专门的规定。适用于被逼迫的人的一般规定，也许有帮助。
       *[none] 我们不知道这里有这样的规定。
    }
law-nopunish-law = 名称：{ $name }。

# Return.
law-programme =
    项目：{ $name }{ $has-by ->
        [yes] ，由 { $by } 负责。
       *[no] 。
    }

# Court.
law-court-video =
    { $answer ->
        [yes] { $sure ->
            [sure] 可以要求用视频说话。
           *[may] 也许可以用视频说话。
        }
        [no] 没有用视频说话的规定。
       *[depends] 能不能用视频说话，要看案件的情况。
    }
law-court-closed =
    { $answer ->
        [yes] { $sure ->
            [sure] 可以不让其他人旁听。
           *[may] 也许可以不让其他人旁听。
        }
        [no] 其他人可以旁听。
       *[depends] 会不会让其他人旁听，要看案件的情况。
    }
law-court-name =
    { $answer ->
        [yes] { $sure ->
            [sure] 按法律，名字受到保护。
           *[may] 名字可能受到保护。
        }
        [no] 名字可能会被人知道。
       *[depends] 在严重的案件中，名字可以不公开。
    }
law-court-witness =
    { $answer ->
        [yes] { $sure ->
            [sure] 在案件中可以要求保护。
           *[may] 在案件中，也许可以要求保护。
        }
        [no] 我们不知道对出庭说话的人有什么保护。
       *[depends] 在有些案件中，对出庭说话的人有保护。
    }
law-court-lawyer =
    { $answer ->
        [yes] { $sure ->
            [sure] 这类案件有免费的律师帮助。
           *[may] 可能有免费的律师帮助。
        }
        [no] 我们不知道有免费的律师。
       *[depends] 有些人可以有免费的律师。自己算不算，可以问。
    }

# People under 18.
law-child-guardian =
    { $answer ->
        [yes] { $sure ->
            [sure] 孩子独自一人时，必须有大人或部门来照顾。
           *[may] 孩子独自一人时，可能有大人或部门来照顾。
        }
        [no] 我们不知道有规定要大人来照顾独自一人的孩子。
       *[depends] 由谁照顾独自一人的孩子，各处不一样。
    }
law-child-age =
    { $answer ->
        [yes] { $sure ->
            [sure] 年龄有疑问时，核对期间算作不满 18 岁。
           *[may] 年龄有疑问时，核对期间可能算作不满 18 岁。
        }
        [no] 年龄有疑问时，他们可能当作成年人对待。
       *[depends] 年龄有疑问时怎么做，要看具体情况。
    }

# Identification.
law-id-decides =
    { $sure ->
        [sure] 由谁决定：{ $offices }。
       *[may] 据我们所知，由谁决定：{ $offices }。
    }
law-id-service =
    { $answer ->
        [yes] { $sure ->
            [sure] 服务机构可以代为申请。
           *[may] 服务机构也许可以代为申请。
        }
        [no] 服务机构不能代为申请，要由政府部门提出。
       *[depends] 有些服务机构可以代为申请。
    }
law-id-self =
    { $answer ->
        [yes] { $sure ->
            [sure] 可以自己申请。
           *[may] 也许可以自己申请。
        }
        [no] 不能自己申请。
       *[depends] 在有些情况下可以自己申请。
    }
law-id-consent =
    { $answer ->
        [yes] { $sure ->
            [sure] 需要本人同意。
           *[may] 可能需要本人同意。最好问清楚。
        }
        [no] 没有本人同意，也可能进行。
       *[depends] 要不要本人同意，看具体情况。
    }

# Services with a place to sleep, by number.
law-places = 在{ $country }，这个指南知道 { $number } 家有住处的服务机构。可以在“找帮助”里查看。

# What may be missing, inside the sentence of law-gaps.
gap-reflect-length = 有多长
gap-reflect-decides = 由谁决定
gap-reflect-starts = 怎样开始
gap-reflect-removal = 会不会停止送走
gap-reflect-cooperation = 帮助是否取决于警察
gap-fund-papers = 证件有没有影响
gap-fund-time = 期限
gap-wages-papers = 证件有没有影响
gap-wages-time = 期限
gap-nopunish = 规定的作用有多大
gap-court-video = 能不能用视频
gap-court-closed = 能不能不让人旁听
gap-court-name = 名字能不能不公开
gap-court-lawyer = 律师是否免费
gap-court-witness = 谁保护证人
gap-id-decides = 由谁决定
gap-id-service = 服务机构能不能申请
gap-id-self = 能不能自己申请
gap-id-consent = 要不要本人同意
gap-child-guardian = 谁替孩子说话
gap-child-age = 怎样核对年龄
gap-work = 可不可以工作
