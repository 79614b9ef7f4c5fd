# The English that translations were made from, by its hash, so that what has changed since can be shown.
# Written by `python -m bot words`; nothing here is ever shown to a reader of the guide.

h004aa87893a57f1a = If someone else answers, what should they do?
h0095cc00f8560cb8 = advice
h013c8beea5ce30f6 = Both words make sure that the right people talk. If the person calls, listen for their word, then say yours.
h01add7e74457482f = This service cannot answer any more. What you wrote was deleted. You can ask another service.
h01df2fc6cf314341 = In doubt, treat as under 18. Papers and talks first. Medical checks last, with consent, and with a way to object.
h028c1fcd3cd56742 = What would people say or do? Is there war, or a law against people like me?
    .who = A service for people who flee can answer.
h0315583ec694e1bc = return
h0366d31d157d60b9 = For each tool: the risk for the person, and a safeguard to ask for.
    .title = Two countries, one case
h039a6ceffb937da0 =
    The exact name of this guide stands where you found the link or the card. A copy may have a name that looks like it.
    
    The real one never asks for your name, money, a code, papers or pictures. It never writes to you first.
    .title = Is this the real one?
    .about = Who makes this
h04022450e545e4a0 = More
h043325d2457c7dea =
    { $answer ->
        [yes]
            { $sure ->
                [sure] You can ask yourself.
               *[may] You may be able to ask yourself.
            }
        [no] You cannot ask by yourself.
       *[depends] In some cases you can ask yourself.
    }
h047ecc7e818b9f83 =
    You can talk when you are alone with the person, calmly, about small things first. You can offer a number, and accept a no.
    
    Some things can do harm: asking for details, facing the other people, planning a way out alone. Posting about it can too.
    
    You can say: I am here if you want to talk.
    .title = How to talk
    .services = Find services
h057e04b4e9bfd5a1 =
    Some people are made to carry or grow drugs, steal, beg, cheat, or marry for papers. This happens to men and boys too.
    
    Many countries have rules on not being punished for what others made you do. They are not the same everywhere.
    
    Speaking early may help. What you say without a lawyer may be used against you.
    .title = What others made you do
    .next = You can ask for a lawyer before you make a statement.
    .nopunish = Not being punished
    .lawyer = A lawyer
    .held = I am held or charged
h05b6486a3101a4a0 =
    You can report a missing person to the police, here or at home. The Red Cross and Red Crescent look for people in other countries. An embassy may ask too.
    
    If someone asks for money, paying may help, or lead to more demands. The police or a service can advise.
    
    Pictures and plans in public can put the person at risk.
    .title = Someone is missing
    .next = You can call a number, or look for a service.
    .numbers = Emergency numbers
    .services = Services
h05e8e71ba5064916 = People looked at this complaint and did not find it so. You can also tell an office outside.
h066ebbef3e474da4 = We do not know a hotline for { $country } yet.
h0762d417a850cf43 = Marked: { $items }.
h07a1233e4047050c = A note stays sealed until you open it. After that the person can no longer take it back. Please open only what you can answer today.
h07b0ed6b131780b5 = Thank you for telling this. People will look at it. This is the number of your complaint. With it you can look here what came of it:
h07c753cdf92bc415 = Access needs
h07e171052e5a1d74 =
    { $value }
    { $channel ->
        [phone]
            { $free ->
                [yes] Phone, free.
               *[other] Phone.
            }
        [sms] Text message.
        [whatsapp] WhatsApp.
        [telegram] Telegram.
        [webchat] Chat on a website.
        [email] E-mail.
       *[web] Website.
    }{ $has-abroad ->
        [yes]
            { " " }From another country:
            { $abroad }
       *[no] { "" }
    }
h07e3a6d7a2797634 = ICAT papers of the UN agencies. GRETA country reports. La Strada International. National rapporteurs.
    .label = Papers and networks
h08ab5cd3b1117a15 = Today is not possible
h090816255971c0be = The note is taken back and deleted. Nobody has read it.
h09bdbdeb1e6b973c = WhatsApp shows them your number and picture. The chat stays on the phone until you delete it.
h09f8a4464e0012d2 = Copy the address
h0a1e05e36c08812b = who speaks for you
h0a778e0c1123ef91 = Hours: { $value }
h0abfaa24da9ae8d7 =
    { $type ->
        [law]
            { $sure ->
                [sure] There is a law on not being punished for what others made you do. It may not cover all acts.
               *[may] There may be a law on not being punished for what others made you do.
            }
        [guideline] A guideline for officials speaks of not being punished. It is weaker than a law.
        [both] A law and a guideline speak of not being punished for what others made you do. They may not cover all acts.
        [general_rules] There is no rule made for this. General rules for people who were forced may help.
       *[none] We know of no such rule here.
    }
h0ad9debdb1a0b8b1 =
    Your own life comes first. You know best what makes it worse or better.
    
    Clues to the place can help: a letter, a sign, a shop, a sound, a number on a car.
    .title = Locked in or being moved
    .next = You can look at a line to show, or at quiet ways.
    .call = Numbers to call
    .quiet = Quiet ways
h0cbde94946a13281 = Others plan the act, keep the gain and hold papers. The person is caught, they are not. Think of non-punishment early.
    .label = Crime and online fraud
h0d79602110c418da = who protects witnesses
h0d8aa185456d3b4a = They did not answer
h0d94f1a844a428b1 = UNODC Case Law Database and Case Digest. They describe violence in detail. Read them when you are rested, not alone.
    .label = Cases
h0e3382651b805c67 = Risk: the person meets the accused again, or is taken for one of them. Safeguard: non-punishment argued early, news of dates.
    .label = Extradition
h0e37d31a59361eab =
    { $name }{ $months ->
        [0] .
        [one] { " " }({ $months } month).
       *[other] { " " }({ $months } months).
    } { $cooperation ->
        [yes] It asks you to help the police or the court.
        [no]
            { $sure ->
                [sure] You need not help the police for it.
               *[may] As far as we know, you need not help the police for it.
            }
        [depends] It may ask you to help the police.
       *[other] We do not know if you have to help the police.
    }{ $personal ->
        [yes] { " " }Your own situation can be a reason.
       *[other] { "" }
    }
h0e422e8da42ea806 = UNODC Manual, modules 6 and 11 to 13. ODIHR handbook on national referral mechanisms of 2022. ASEAN handbook on cooperation.
    .label = Manuals
h0edc5475af4bca55 =
    { $sure ->
        [sure] There is a time limit: { $time }.
       *[may] There may be a time limit: { $time }.
    }
h0efae9cf008cbd6a =
    Better not: when others look on, when the person is in a hurry or afraid, or when help depends on it.
    
    A chat stays in the list of chats. Someone who checks the phone may see it.
    .label = When not to
h0f552583e4339e04 =
    { $answer ->
        [yes]
            { $sure ->
                [sure] It needs your yes.
               *[may] It may need your yes. Ask.
            }
        [no] It may go on without your yes.
       *[depends] If it needs your yes depends on the case.
    }
h10f178635cf19de9 = The International Labour Organization: the rules on forced work and on work in homes, and its list of signs.
    .label = Work
h11c36e51c895bcb7 = This deletes the sealed copy on this computer. A disk can keep traces of a deleted file. They are sealed: without your key and your passphrase they cannot be read.
h127b3984176fbbb8 =
    { $number }
    { $countries }
h127c161069271a2d =
    You can show it on your phone first. You can say: this is a computer program about rights and help. It is free and asks for no name.
    
    The person decides. You can look together. Or they read alone on your phone. They can take a link or a card, or nothing.
    .title = Showing it to someone
    .link = Make a link
    .pocket = Hand over this phone
h12a8d18d7f8af781 = Thank you for looking. Slow is better than fast. The person decides what happens, also if you would do it another way.
    .title = I want to help someone
    .signs = What I noticed
    .talk = How to talk
    .tell = Whom to tell
    .missing = Someone is missing
h12f031ed73a3b98a =
    Here you can type your code. What you type is removed from the chat at once.
    
    It can be five words or twelve digits. An answer is shown once, and is then gone.
    .title = Look for an answer
    .next = You can also look at services that you can call or visit.
    .back = Take a note back
    .result = About a complaint
    .services = Services
h133df2dc09d5b539 =
    Your family may need protection too, here or at home. A service in the other country can sometimes check quietly, if you agree.
    
    Only you know whom you trust and what to tell them. A permit may let family visit or join you.
    .title = When my family is at risk
    .help = Find help
    .protect = Protection from threats
h1427dc1211babb4b =
    Money is one way. You can also ask to have papers and records put right, and things given back.
    
    You can ask for care to get well. A court or an office may say in public what was wrong, or say sorry. Rules may change, so that it does not happen again.
    .title = Other ways to put things right
    .lawyer = A lawyer
    .complain = When rules are not kept
h14cfe88a97e885fb = Clock: { $value }
h14e878395e29a2a0 =
    { $number }
    { $mode ->
        [sms] By text message.
        [silent] A call without speaking. If you cannot speak, press { $press } when asked.
        [app] By an app.
       *[other] By video with sign language.
    }
h154289835d88c259 = We do not know this for { $country }. You can ask a service before you rely on it.
h154c685580fc9470 = Access: { $items }.
h16036e89d06d2f3c = The page that opens first. The one called “{ hello.title }” suits most people: it says what this is.
h1649f7d319a7aaca = The office: { $name }.
h172213cd66875fbb = The pages follow public documents. Each page names its documents for editors. You can look at a short list.
    .title = Where this comes from
h1748f77403c0cbb7 = This is what the note says:
    .title = Do you want to send this?
    .send = Send
    .change = Change
    .no = Do not send
h177153de328ef047 =
    Whatever happened, it is not your fault. Someone may use you for work, sex, crime or money.
    
    Under 18, the law in most countries does not ask if you were forced. A yes does not count. Gifts or pay do not change this.
    .title = If you are under 18
    .next = You can look at the help there is for people under 18.
    .go = What is possible now
    .under18 = Help if I am under 18
h17ac0638bd3f1ca5 = The exchange has not heard yet that you open this note. It is shown after the next look that reaches the exchange.
h17d04d8f81aa120b = Family tracing only if it does no harm. No return if it would harm. The guardian and the child see the plan.
h1829e5e6d2e98d24 = Please choose one. The person reads it once, with their code, in this language: { $language }.
h1885063452a4d0fe =
    { $answer ->
        [yes]
            { $sure ->
                [sure] You can ask to speak by video.
               *[may] You may be able to speak by video.
            }
        [no] Speaking by video is not foreseen.
       *[depends] If you may speak by video depends on the case.
    }
h18f6277d591a8b43 = Nobody has called these numbers for the guide yet. They may have changed.
h1a13942a7a67bec2 = You can choose what a service should have, or show all. This is about services, and it is not kept.
    .all = Show all
    .whom = For whom
    .speaks = Language
    .region = Region
    .open-now = Open now
    .no-papers = Works without papers
    .no-name = No name needed
    .access = Accessible
h1a4b1ab93843ced1 = On which days is it good for you?
h1a609bf5a6e1af48 = What is kept
h1ac8252f6dd61ca8 = We do not know these rules for { $country }. A union there may know.
h1ade2fe7bf17371b = sign language
h1b4b2152bf3a5ff1 = The sealed copy is deleted.
h1b65bda1c17bde47 = You can look at one thing, or at many. Nothing is kept.
    .title = What would help now?
    .ok = Is this OK?
    .rights = My rights
    .help = Find help
    .going = Going home or staying
    .under18 = I am under 18
    .justice = Police and court
    .money = Money I am owed
    .privacy = What is kept
    .easier = Easier to read
    .someone = I want to help someone
    .about = Who makes this
    .feedback = Was this useful?
    .clear = Clear everything
    .phone = Using this phone
    .code = Notes and codes
    .worker = For outreach workers
h1ca40482f4db1efe = You have rights, with or without papers. You can read about them here, in your language.
h1cb1d2e427458adb =
    { $sure ->
        [sure] There is a time to rest and think by law.
       *[may] There may be a time to rest and think.
    } { $bound ->
        [at-least] It is at least { $time }.
        [up-to] It is up to { $time }.
       *[exactly] It is { $time }.
    }
h1ce7be1ae0f2ca1c = You want to tell this: { $kind }. Two people look at it.
h1d6312783e13d481 =
    In most countries a marriage needs a free yes from both. Without it, you may be able to stop or end it.
    
    A court can often order people to stay away. This may bring calm, or anger. A lawyer can say if a dowry is owed.
    
    Before a flight, you can tell someone you trust where you go. At the airport, you can ask to talk to an officer alone.
    .title = About a marriage
    .next = You can talk to a service and decide nothing.
    .help = Find help
    .under18 = Help if I am under 18
h1d70370e290d1834 =
    { $answer ->
        [yes]
            { $sure ->
                [sure] An adult or an office must look after a child who is alone.
               *[may] An adult or an office may look after a child who is alone.
            }
        [no] We know of no adult who must look after a child alone.
       *[depends] Who looks after a child alone is not the same everywhere.
    }
h1da8fd856838f21e = Its name: { $name }.
h1e4211a48d1c033b =
    Some things can be useful later: dates, places, pay, messages, numbers of cars.
    
    You can keep them only where it is not dangerous, and perhaps not on this phone. With someone you trust may be better.
    
    You need not have any of it. Your word need not be the only sign of what happened.
    .title = What is useful to keep
    .next = You can keep nothing, and still ask for help.
    .report = Report or not
    .phone = Using this phone
h1e48da80fa585ca5 = Marked: { $marks }.
h1e7f4b588fcb7f44 = Reflection period: Council of Europe convention, at least 30 days. Ask what starts it and whether removal stops. EU directive on permits for those who cooperate.
    .label = Reflection period
h1e90337e469c837d = Others set prices, keep money, choose clients or move the person often. Working in sex is not itself a sign.
    .label = Sex industry
h1efd2c0e4acd3151 = Your time
h1f30f616347bfed1 =
    { $kind ->
        [state_contract] Recognised: it works under a contract with the State.
        [state_funded] Recognised: the State pays for this work.
        [nrm_first_responder] Recognised: it may send people on to the office that recognises them.
        [licensed] Recognised: it has a licence.
        [network_member] It belongs to a network with own rules.
        [state_body] It is an office of the State.
        [igo_mission] It is an office of an organisation of many States.
        [hotline] A hotline. Who runs it:
       *[unknown] We do not know an official recognition of it.
    }{ $until ->
        [unknown] { "" }
       *[other] { " " }Until: { $until }.
    }
h1f3e15fd5b1537dc = What may happen if I say no?
    .who = A lawyer can answer.
h1f4f528b1d9dd7c9 = We know of no fund of the State.
h1f7ee80c66151b9d = Questions about return
h1f81a4c4906fa163 = A notification may show on your screen. You can switch that off.
h1fee72eeeccfe15a = The answer is sealed and not sent yet. It is sent at the next look that reaches the exchange.
h1ff170e82d27e2b1 = Say "wrong number"
h215bde7d48cbc8d2 = We do not know the ways in { $country }. A lawyer can tell you.
h2180f967f77363a2 = Please ask for somebody
h21ae7b6d1ef4597a = an office sees signs
h21c63234c61889c5 = To call in { $country }:
h220a18fd00385ff5 =
    Your key ends in { $days ->
        [one] one day
       *[other] { $days } days
    }. Please make a new one soon, and send it to who keeps the directory.
h225fc3353229b82d = This computer could not write into the folder of the notes. Please see that the disk has room. Nothing was opened or sent.
h22bc481841ef3ce0 = We do not know how it is in { $country }. You can ask before you leave.
h231c7fd0a06e94f9 =
    You want to tell this: { $kind }.
    
    With a code of a note that they opened, the service is hidden within a day. Without a code, two people look at it first.
h2393c6075e35366f = if the room can be closed
h23a7eb89761e78af = Hang up
h23c40510f43e732d = The desk has asked too often. Please wait a few minutes, then look again.
h245bc8015613b171 = The note was not sent. The service takes no notes at this moment, or the guide could not keep it. Nothing is left of it here.
h24ba5175637ef688 =
    This note has no name and no story. You only tap. You can stop at every step.
    
    Are you under 18? For young people, other rules can apply. You do not have to say.
    .title = A short note without a name
    .words = Five words
    .digits = Twelve digits
    .call = How they can reach you
    .no = Do not send
h25045cc373edbbbe =
    Three sentences can be enough.
    
    I have a question about help. I do not want to say my name. Is someone there who speaks my language?
    
    You can end the talk at any time.
    .title = What you could say
    .next = You can also show a line instead of talking.
    .services = Services
h25309416ecc52360 = Yes, we can talk
h25fd72e14fb1561a =
    A card, or a number learned by heart, needs no phone. A card can be found, too.
    
    Cards with few words tell a stranger less. The person may like to choose one.
    .label = A card instead
h26598cdc5a0201aa = If you open a website, that site can see your internet address.
h26f6bfbfc9cca171 =
    .yes = Yes
    .no = No
    .unsaid = I do not want to say
h279ee47b1e32b1e1 = I am in danger and I am not free. Please call for help. Please do not tell the people who are with me.
h27bc849248741394 = how age is checked
h2804c646abc78a22 = Here you can type the number of your complaint.
h289e742fbd5f7bc0 = The desk could not look yet.
h290aa51b1b5ebfee = Assistance: Palermo Protocol, Council of Europe convention, EU directive. Not to depend on willingness to testify.
    .label = Assistance
h290cfffa19115a80 =
    { $tested ->
        [never] Nobody has called this contact for the guide yet.
       *[other] Last called for the guide: { $tested }.
    } { $date ->
        [unknown] The date of the source is not known.
       *[other] Date of the source: { $date }.
    }{ $level ->
        [high] { "" }
       *[other] { " " }It may have changed.
    }
h29168c9370ffe6cd = Only a call
h291af9c43a5c9e8a = May I say no, or not now? Who decides if I do not choose?
    .who = A lawyer or a service can answer.
h299cf88905585574 = { $field } (may stay empty)
h2a6ccb6b5dd6632a = Identification: Council of Europe convention, EU directive, OHCHR guidelines. A duty to identify; no removal while reasonable grounds are examined.
    .label = Identification
h2ad62a2a2bd78bf7 = The exchange does not let this desk in. Please see that the clock of this computer is right. If it is, ask who keeps the directory: your key may have been blocked. Then you need a new one.
h2b0e48d26bddeb9f = The language of the first page. It can be changed there at any time.
h2b60d97558fc2535 = All notes
h2b7815e65f8e0f35 = if papers matter
h2c94f851ed6bcb37 = A code is shown only once. If you lost it, you can send a new note.
h2cd35d49f9e3dc7b =
    { $state ->
        [open] Open now.
        [closed] Closed now.
       *[unknown] Hours as they say:
    } { $hours }
h2cd87c770a06c9d6 = We do not know these rules for { $country }. You can ask a lawyer.
h2d01ea8195366da2 = The same for you ({ $language })
h2d33df645fac65d7 = Sources do not agree on part of this. You can ask before you rely on it.
h2db6aca55f959c33 = You can breathe in slowly, and out a little more slowly. There is no need to hold your breath. Three times can be enough.
h2dd03b61408ee803 = Which paper do I travel with, and what does it show?
    .who = A service or the UN migration office can answer.
h2dd7a51a77e61f78 = how strong the rule is
h2dfa8e86f81d6dc7 =
    You can ask for an interpreter and a lawyer. You can ask for a woman or a man to talk with. You can ask for breaks. You can stop.
    
    You can read what is written and correct it. You can ask for a copy, and for the officer's card.
    
    If officers are part of it, a lawyer or an office for complaints may help.
    .title = Talking with officers
    .lawyer = A lawyer
    .wrong = When rules are not kept
h2e317e3e7eb6f3dc = how long it is
h2e81bbf78acc062a =
    We can clear our page and what you sent here in the last 48 hours.
    
    We cannot clear what Telegram keeps, screenshots, or calls you made. The chat stays in your list until you delete it by hand. With its code you can take a note back.
    .title = Clear everything
    .clear = Clear now
    .withdraw = About notes and codes
    .cancel = Go back
h2ea7d9724ea42649 = Show note { $number }
h2fa6bf2e558ca527 =
    You may be able to speak by video, or behind a screen. The room may be closed to others, and your name may stay hidden.
    
    Someone can sit with you. Some questions about your life are not allowed in many places. For children there are extra rules.
    .title = In court
    .lawyer = A lawyer
    .support = Find support
    .voice = Being heard and informed
h3064028d0553a886 = Do I really owe these debts or promises? Who may ask for them?
    .who = A lawyer or a service can answer.
h306a850db0e90220 =
    Who here gets my data? Who there? What exactly: name, health, what happened?
    
    You can say yes to one thing and no to another. You can ask for this on paper.
    .label = What they pass on
h31b15a7d63f6008d = Danger now
h31d0ae7779868a6a =
    In { $country } this guide knows { $number ->
        [one] { $number } service
       *[other] { $number } services
    } with places to live. You can look at them under Find help.
h31dac3d1818059de = You can choose a language. Many services do not say which they speak. You can ask for an interpreter.
    .any = Any language
h320adc7444e4b953 = You can read this line aloud, or show it to someone near you:
    .label = A line to read aloud
h32113ff6752b878a = You can choose for whom the service should be.
h32cf0cc604958b54 = Who pays? Must I pay back if I return here?
    .who = The UN migration office can answer.
h32e53d9a6e081685 = This is all that the person will see. After it is sealed, nobody here can read or change it.
h333692f03c1d9936 =
    Some services work for the State under a contract, or get money from it. Some may send people to the office that recognises them.
    
    Some have a licence. Some belong to a network. Some are State offices, or offices of the United Nations.
    .label = Kinds of recognition
h3453d0000e578745 =
    An oath or a curse can weigh on body and mind. The fear is real.
    
    Other people have been freed from theirs. In 2018 the Oba of Benin released people from such oaths.
    
    A leader of your own faith or tradition may help. Some may know the people you fear, so you can choose with care. A lawyer can tell you if you owe anything in law.
    .title = Oaths and promises
    .next = You can talk to a service about the oath, the money or your family.
    .help = Find help
    .family = When my family is at risk
h346de943f9869ece = Does someone else decide about your work, your papers or your phone?
h34910e0747ba1dab = This passphrase does not open the key. Please start the desk again and type it as you did when the key was made. If it is lost, make a new key.
h350932f6e3b248d6 = We do not know these rules for { $country }. A lawyer there may know.
h35a7eeb6e16fac5a = There are permits with and without work with the police. Some look at your own situation: health, safety, family. A lawyer can say what helps.
    .title = Permission to stay
    .good = Good sides: time, often work and a doctor, and sometimes your family can come.
    .hard = Hard sides: it may end with the case, and an office then knows where you are.
    .lawyer = A lawyer
    .after = What comes after
    .asylum = Protection (asylum)
h35ab98dceeaaf0b2 = About staying
h35c3469a103b53a7 =
    Information about rights and services that can help, in plain words.
    
    This is a computer program, not a person. It is free. You do not have to say who you are. You can leave at any moment.
    
    It keeps nothing about you. Telegram itself can see this chat.
h36727496abdad1e5 = Safe times
h3690803a139c8c5e = Kept sealed on this computer until { $time }.
h3787acb08ccccba4 = This cannot be looked up at this moment. Nothing is lost. You can try again later.
h37c5288fd49265d1 = Leave
h392d39e00dfb8d87 = Until when can I change my mind, and how?
    .who = A lawyer or the UN migration office can answer.
h3941f6def201983d =
    { sheet-1 }
    { sheet-2 }
    { sheet-3 }
    { sheet-4 }
    { sheet-24 }
    .label = The decision
h39752310a78c49b3 = Here you can type the code of the note that you want to take back. This works until the service has opened it.
h39854cf3fe7c6ffe = Choose a country
h398c9a789c581e85 = { $field }: please fill this in.
h399b1d7209a25e12 =
    You can say: I was forced. I want a lawyer and an interpreter. You can wait with other answers until they come.
    
    You can ask for a phone call. They must contact your consulate only if you wish, in most cases.
    
    Later, a lawyer can ask to clear your record.
    .title = I am held or charged
    .lawyer = A lawyer
    .nopunish = Not being punished
    .complain = When rules are not kept
h39a83271dba750a3 = The desk has ended. Open notes stay sealed on this computer.
h39dd1f15bde4a877 = Begin with your word. If their word is missing or wrong, say that it is a wrong number, end the call, and do not try again.
h3a13fd9885554f01 = Kind of help
h3a341f2ae6bd39e7 = We do not know what { $country } offers people who flee. You can ask a service there.
h3af8f8b93e194184 = For a decision that is free and informed. The 26 lines of the worksheet are the base.
    .title = Return: checklist
h3b3f0c3f5281c847 = No note is open.
h3b78a9d4c2235b45 =
    { $sure ->
        [sure] Who decides: { $offices }.
       *[may] As far as we know, who decides: { $offices }.
    }
h3c640db9ed6f9572 =
    { $code ->
        [AE] the United Arab Emirates
        [GB] the United Kingdom
        [NL] the Netherlands
        [PH] the Philippines
        [US] the United States
       *[other] { $country }
    }
h3d362220adbb4b3a = Contact: { $contact }
h3e541180da218396 =
    In both places you can ask the same: where do I sleep, what do I live on, who treats me, what about debts?
    
    Family and neighbours may help, or talk. Children may find it easy or hard.
    
    You can compare both places on paper, or in your head.
    .title = Life after it
    .help = Help with return
    .debts = Debts that never end
    .family = When my family is at risk
h3e67091fb3eeb897 = Do not use the Translate button here. It sends the text to another company.
h3ea379d970e87c12 = guarded work camps
h3ea971a1e67e7211 =
    { $answer ->
        [yes]
            { $sure ->
                [sure] In doubt, you count as under 18 while they check.
               *[may] In doubt, you may count as under 18 while they check.
            }
        [no] In doubt, they may treat you as an adult.
       *[depends] What they do in doubt depends on the case.
    }
h3eda49ab04ea74f4 = South-East Asia: the convention of its States against trafficking. West Africa: the declaration of its States of 2001.
    .label = Asia and Africa
h3fc1171a898e502f = if you can ask yourself
h3fccb7ec3ed5398f = The same once more:
h40d24f64559e372b = We do not know the rules of { $country }. A lawyer may know.
h40db0403588ef32a = Nothing is here
h40dcd53bf5859160 = Return: safe, preferably voluntary, with regard for the case. No return to torture or persecution. Risk assessment before, information in writing.
    .label = Return
h414af3b71064a8ec =
    This work can leave traces: bad sleep, anger, pictures in the head, feeling nothing. It is common and not a weakness.
    
    Some teams rotate hard cases, talk after them, and agree on hours without a phone. Asking for help early is part of the work.
    .title = Looking after yourself
    .calm = A short pause
    .hub = Tools for workers
h41815ed3b140657e = Who gets which data about me? What can I refuse?
    .who = A service or the UN migration office can answer.
h419f8a10d16759c0 = you are recognised
h41d09aaee0a47b0b =
    Some people are held in guarded places and made to cheat others online. Many are men.
    
    Phones there are often watched. What you admit in a chat may be used against you.
    
    Paying to leave may work, and may lead to new demands. An embassy may help, and may tell people at home. At a border you can say you were forced. What follows differs.
    .title = Online work
    .next = If nobody watches, you can look for help here.
    .embassy = Embassy or consulate
    .lawyer = A lawyer
    .nopunish = Not being punished
    .help = Find help
h41fc4ee0824facc8 = We do not know the rules of { $country }. A service may know.
h421080b29ab74715 = families
h42184ed9f5e53427 =
    { $sharing ->
        [police] It tells the police. You can ask what and when.
        [immigration] It tells the immigration office. You can ask what and when.
        [police-immigration] It tells the police and the immigration office. You can ask what and when.
        [none-without-consent] It says that it tells nobody without your yes. You can ask about limits.
       *[unknown] We do not know whom it must tell. You can ask before you say anything.
    }
h426d167558b34bbd = All 26 questions answered, by whom, in which language, on paper. Other options first. Time to think. A right to say no without losing help.
    .label = Information
h42906d0d1b658cd2 = This helps to show the right rules and numbers. It is only for this screen, and you can change or skip it.
    .title = Where are you now?
    .unknown = I do not know
    .sea = On the way or at sea
    .skip = Skip
h43241a9a1426c239 =
    Some people look at signs to understand their situation.
    
    This is not a test and there is no result. You can stop at any line.
    .title = Is this OK?
    .next = You can choose one of these, or talk to someone first.
    .more = Other situations
    .work = About work
    .control = About control
    .sex = About sex
    .under18 = I am under 18
    .talk = I prefer to talk
    .labour = Farm, factory, ship, care
    .domestic = Work in a home
    .debt = Debts that never end
    .industry = The sex industry
    .crime = Made to break the law
    .partner = A partner or family
    .marriage = Marriage without my yes
    .online = Pictures and accounts
    .scam = Made to cheat online
    .oath = Oaths, curses, promises
    .organ = An organ or body part
    .conflict = War, flight, disaster
    .diplomat = Work in a diplomat's home
    .agreed = But I agreed
h43bd10139dde935a = Court: video, screens, closed doors, name withheld. Organized Crime Convention, Council of Europe convention, EU victims' law.
    .label = Court
h4414a9407ccd1434 = { $country }: change
h44875a1dda08658b = We do not know the ways in { $country }. A service can tell you.
h44891fbca91d0f1e =
    { $number ->
        [one] { $number } day
       *[other] { $number } days
    }
h44e35ce34ecc7801 = A woman
h4521151d6b34e010 = Council of Europe: the convention on action against trafficking. European Union: the law on trafficking of 2011, changed in 2024. The security organisation of Europe: a handbook and a code of practice.
    .label = Europe
h454e06d72a2f3e97 = missing people
h45756e7a4bc38578 = Services and hotlines in { $country }. A card shows what each does, and who recognises it. The order does not say how good they are.
h4582cfe6b9d011f2 = Your card no longer says that you are full.
h45bbbd88806b27d1 =
    Simple mode shows short texts and three buttons at a time. You can switch it off again.
    
    There are no sound recordings yet. A reading program of your phone can read these pages.
    .title = Easier to read
    .on = Simple mode on
    .off = Simple mode off
    .language = Other languages
    .missing = My language is missing
h45d026bf00b272d9 = People are still looking at this complaint.
h46003ba583a2e48b = Leave and clear
h46858ed14e6a6e67 = This page is not ready in this language yet. Here it is in { $language }.
    .choose = Another language
h46ffc0ae531c9f04 = We have room again
h4728494ecac5dd60 = We do not know the rules for { $country }. You can ask for a lawyer.
h47bfe5942f468cf4 =
    These lines are about others who decide what a person may do.
    
    You can mark a line or leave it. Nothing is counted.
    .title = About daily life
    .next = Marked or not, you can go on or stop here.
    .papers = Passport kept by others
    .out = Not free to go out
    .alone = Watched or kept alone
    .debts = Debts that grow
    .warned = Threats: family or police
    .go = What is possible now
h48698f215f29b1f0 = We do not keep your name, number or messages. While you use the bot, our computer sees them for a moment.
h48e0b29d92881130 = Note { $number }
h4a57827b8982892c =
    Someone may ask about papers, also the police. In some countries this can have results for your stay. In others they look at the danger first.
    
    You can say that you want a lawyer and an interpreter. You decide if you call.
    .label = Will they ask for papers?
h4aabdfd03c8f6356 = Code words
h4ac8f678fc9838ee = What other ways do I have, here or elsewhere?
    .who = A lawyer can answer.
h4ae31e730370eade = You say
h4af688a69153c089 = To
h4af94463a7e70b42 =
    Bad sleep, fear, anger, or feeling nothing can be normal after hard things. Gaps in memory are common. They are not lies.
    
    Talking with someone trained can help. Some medicines help too. Help with drugs or alcohol is there without blame.
    .title = Mind, sleep, memory
    .calm = A short pause
    .help = Find help
h4bc5244bc1f9986d = We do not know all languages they speak. You can ask for an interpreter.
h4be7712faee098b9 = { $field }: letters, digits and simple signs only.
h4cf3fc846eebf66a = This does not look like a number or a name on Telegram. It was not kept. You can type it again, for example with + and the country in front.
h4d0e97602a31b7c3 = removed body parts
h4da5ea19878c4cd6 = Ask what the person wants, not what happened.
h4de50f8c4ed57145 = Someone under 18
h4e5a6306e2ca1642 = We do not know how { $country } does it. A lawyer may know.
h4e5fec2e9bfac67f = Copy { $number }
h4e6ef39d90e32805 = without steps
h4e81fe77119faf7b =
    Keep it somewhere only you look. No one will write to you.
    
    Services look at notes at least twice on each working day. You can look for an answer from tomorrow on, for three days.
    
    If you lose the code, you can simply send a new note.
h4fcdc4ce1ed17faa =
    Leaving may end a permit or a claim for asylum, which is protection in another country. Sometimes there is an entry ban: you may not come back for some time.
    
    A court case or a claim for money can often go on without you. At home, some acts may be punished.
    
    A lawyer can tell you before you leave.
    .title = What the law does
    .lawyer = A lawyer
    .abroad = Case in another country
    .money = Money after leaving
h5084d582bf38b940 =
    These rights are for everyone: with or without papers, of any country, colour, language, faith or opinion.
    
    They are for women, men and trans people, for people with a disability, and for children. It happens to men and boys too.
    
    If someone treats you worse because of who you are, you can complain.
    .title = For everyone
    .next-right = The next right
    .complain = When rules are not kept
h50e8858e43ac72fd = What the person reads ({ $language })
h513494969190992d = You can show this line to someone when nobody watches:
    .label = A line to show
h515df2a8ba6d51a7 =
    You can ask to see a doctor. In many countries some care is free, also without papers.
    
    A doctor should keep what you say to themselves, within limits of the law. You can ask for an interpreter, and for a copy of your records.
    .title = Health
    .soon = After forced sex
    .repro = Pregnancy and infections
    .mind = Mind and sleep
h51762f77628521b7 = Who would really protect me there?
    .who = A service there can answer.
h51c75ca77527d8ff = Telegram is not ours. Telegram knows your phone number and that you opened this chat.
h52627c8da37c5efa =
    { $papers ->
        [yes] You can come without papers.
        [no] They ask for papers.
        [depends] Sometimes they ask for papers.
       *[other] We do not know if they ask for papers.
    } { $name ->
        [yes] You need not say your name at first.
        [no] They ask for your name.
        [depends] Sometimes they ask for a name.
       *[other] You can ask if a name is needed.
    }
h52a521fe7e47901f = Something else
h52b3b5313ec757af = Papers
h52c838ecf0acf2a1 = First name or role
h531215e6bfbabdf5 =
    It is good that you look here. It is not your fault.
    
    You have extra rights. Adults must keep you from harm. You can ask for a bed, a doctor and an adult to help you.
    .title = If you are under 18
    .next = You can pick a button, or stop here.
    .talk = Someone to talk to
    .guardian = An adult on my side
    .age = When they doubt my age
    .going = Going home or staying
    .parent = I have or expect a child
h53b145ea11610037 = A contact test holds 90 days, recognition and key 12 months. Credible complaints, a lost licence or two failed calls suspend an entry.
    .label = Ending
h545919f90ed8513b = A chat on a website leaves the address in the browser. It needs no sound.
h554bd349f58af6fe =
    Telegram can delete messages by itself after a day or a week: open this chat, its menu, Auto-delete.
    
    A line about it then appears in the chat.
h5620b7469f0d4cd0 =
    { $name }: { $answer ->
        [yes]
            { $sure ->
                [sure] you may work.
               *[may] you may be able to work. Ask first.
            }
        [no] you may not work.
       *[depends] if you may work depends on your case.
    }
h5684a0ab1a096175 = A couple or a group
h56af8101f5eb8cfe = Notes
h56bc00c41e36efe6 =
    You do not have to know yet. Adults must hear you and think of what is good for you.
    
    Both ways can be good or hard. No one should send you where people hurt you, or ask your family if that does harm.
    .title = Going home or staying
    .guardian = An adult on my side
    .lawyer = A lawyer
h573030d0b4aff80d = The exact name is { $name }
h5766e0d39ec6a916 =
    If you fear harm at home, you can ask for asylum: protection in another country. It may go together with another permit.
    
    No State may send a person to a place of torture, or of persecution as a refugee.
    
    Your embassy should not hear of it without your yes. In Europe another country may have to decide.
    .title = When home is dangerous
    .lawyer = A lawyer
    .embassy = Embassy or consulate
    .permit = Permission to stay
h57c7e786c8f72fe6 = What it offers: { $items }.
h58dcb2162f284e33 = Hide your number.
h58dd0e56df4af297 =
    In many countries you may get time to rest and think. You can decide about the police later. In most of Europe it is at least 30 days.
    
    In this time you may get a place, a doctor and advice. Often you may not be sent away. It can end early in some cases.
    .title = Time to rest and think
    .who = Being recognised
    .help = Help in this time
    .after = What comes after
h58e8b6a55a6ceea6 = This note cannot be opened with your key. It may be for an older key of yours. It ends by itself, and nobody else can read it.
h5954bb45563f683d = The note goes to { $service }. No other service can open it.
h59a42ecd9f6fb076 = Some countries have a text number or a silent call. Where there is none, an open line may still be heard.
    .title = When you cannot talk
    .next = You can look at ways to call without saying why.
    .call = All numbers
h59ec22d440e4b534 =
    { $level ->
        [high] From an official source.
        [medium] From a reliable source. It may have changed.
       *[low] Widely known numbers, not checked with an official source. They may have changed.
    } { $date ->
        [unknown] The date of the source is not known.
       *[other] Date of the source: { $date }.
    }
h59fd56f20ac294c6 = Best interests first, as a written assessment, before any other procedure decides.
h5a21371724201504 = We do not know these rules for { $country }. A service can tell you.
h5a4d4e5f934896d0 = In the answer box, below. The person looks when it is safe.
h5ab643f2ae28e594 = Could I be punished at home for anything?
    .who = A lawyer can answer.
h5ad1e869150caf7f = An answer is here. It is shown this one time:
h5b529d96b43a8389 =
    Some lines take calls without a name. You can say the place, the times and what you saw yourself.
    
    Customers can call too: of a farm, a shop, a hotel, or of sexual services. In some places buying them is a crime, and a lawyer can advise first.
    
    Calling may help. It may also move people elsewhere. A service can think with you.
    .title = Whom to tell
    .numbers = Services and numbers
h5bc3db80dfb002a0 = you apply for a permit
h5c38c218f7b58124 = You do not have to contact the embassy. If you fear your government, your family or officials, speak with a lawyer first, if you can. The same if you think of asylum: protection in another country.
    .title = Embassy or consulate
    .good = Good sides: it can make travel papers and sometimes help.
    .hard = Hard sides: it may tell people at home, and others may hear where you are.
    .papers = Papers taken or false
    .asylum = When home is dangerous
    .numbers = Services and numbers
h5c7313ff4bbcf5bb = Being recognised means that an office says: the law calls this status “{ -legal-victim }”. You can ask for it, also before you are sent away. If they say no, you can often ask again.
    .title = Being recognised
    .good = Good sides: it may open help, a place to live, time to think and a permit.
    .hard = Hard sides: offices share data, it can take long, and a no may come.
    .data = What happens with my data
    .rest = Time to rest and think
    .who = Who can ask for me
h5cebdc678c54dd86 = Some services in { $country } are being checked again and are not shown. Hotlines can name a service too.
h5d2156cdfcac977c =
    Yes, we can talk. You can call { $number }. When: { $hours }.{ $word ->
        [yes] { " " }Please say the word.
       *[no] { "" }
    }
h5d56a3984717db06 = if work is allowed
h5d759ea7b6a8b6b6 =
    You are not alone with this. Many people have felt that it is too much, and the feeling can change.
    
    One small step may help for now: sit where others are, drink some water, put away what could hurt you.
    
    You can call, or tell someone you trust: I do not want to be alone now.
    .title = When it is too much
    .next = You can call now, or take a short pause first.
    .line = Numbers to call
    .calm = A short pause
    .help = Find help
h5dfcd96c1026fc30 = { $field }: please choose at least one day.
h5e656a4ffbfe8fba = Who makes this
h5f2b0969d7ed9b49 = If you can, choose what fits. You do not have to explain anything.
    .title = Danger now
    .next = You can press one of these.
    .call = Call for help
    .quiet = I cannot talk
    .hurt = Hurt or ill
    .held = Locked in or being moved
    .die = I want to die
    .out = I just got out
h604d3a605c1f2706 =
    { $answer ->
        [yes]
            { $sure ->
                [sure] In this time you may not be sent away.
               *[may] In this time you may be protected from being sent away.
            }
        [no] It may not stop an order to leave.
       *[depends] Whether an order to leave stops depends on your case.
    }
h60fc74f503ea8cd2 = Some programmes help people who choose to go home. The UN migration office runs many, States and services run others. You can ask who pays them and if they are independent.
    .title = Who helps with return
    .good = Good sides: a ticket, papers, company on the way, and some money for a new start.
    .hard = Hard sides: there are conditions, help may end soon, and coming back may be hard.
    .contact = Services for return
    .sign = Before you sign
    .trip = The way and after
h614756c006c3508f = Open note { $number }
h617ccf9ce48a59d9 = For whom
h61896d3391fee84f = Back to the note
h624ae741f6ab008d = If you set Telegram's auto-delete, a line about it appears in the chat.
h624ce75d8cc0aa55 = children
h630c70ec5fb675cb = Waiting
h641308d855dfa7c1 = Now is not a safe time. The next one, in your time: { $time }.
h642eb3edebf622d4 =
    Hello. This is a computer program. It gives information and numbers of services that can help.
    
    It is free. You do not have to say who you are or what happened. It is not the police and not a lawyer.
    
    You can read about rights. You can find numbers to call. You can look at what each way brings and costs. You can leave at any moment.
    .title = Hello
    .go = Go on
    .private = How private is this?
h65c6e92216f1175e = We do not know the places in { $country } yet. A hotline may know.
h6623bd0435422139 = What happens to my permit or claim if I leave?
    .who = A lawyer can answer.
h6650f6dfedfa17ae = What about my children: papers, school, who cares for them?
    .who = A lawyer or a guardian, the adult who speaks for a child, can answer.
h665c640e8a02850a =
    Threats against you or your family are a crime too. The police may watch, or a court may order someone to stay away.
    
    A witness programme may give a new place and name. You give up a lot: friends, work, your town.
    
    You can ask to be told when someone is set loose or moved.
    .title = Protection from threats
    .next = You can ask a lawyer which kind fits you.
    .family = When my family is at risk
    .lawyer = A lawyer
h674f110393e4df3c = The answer is in the box. The person can read it once, until { $time }. The sealed copy of the note on this computer is deleted.
h67b634b182afee91 = Back
h67fedfc5b7a34497 =
    Who will read this form? Who else can ask for it?
    
    What may I refuse? What happens if I refuse?
    
    How long is it kept? Can I see it, correct it and have a copy?
    .label = Questions to ask
h6818fefdc924eff0 = Anyone
h682f2b6a170a8e08 = The service has already opened this note, so it cannot be taken back here. You can ask the service to delete it.
h68b48858d624a616 = You can show this line at a desk:
    .label = A line to show
h68cd4622bf53fe46 = One question at a time. You can mark what you want to ask. Nothing is kept: marks go when you leave.
    .title = Worksheet
    .next = You can look at your questions at any time.
    .going = Ask about going
    .staying = Ask about staying
    .know = I know this
    .onward = Next question
    .questions = Show my questions
    .clear = Clear all marks
h68e0ffeeb71f16cb =
    { $number }
    { $service ->
        [police] Police
        [medical] Ambulance
        [fire] Fire service
       *[all] Police, ambulance and fire
    }
h68f5964cd8623bfc = Who is it for? You can leave this out.
h68f82fc3d659557e = { $field }: at most { $limit } characters.
h6905b527c312a439 = Only { $service } can open it. It waits for { $hours } hours, then it is deleted. We cannot read it later.
h691981c774a15e66 = That did not work, or this button is from an old page. Nothing is lost, because nothing was kept.
    .title = Let us start from here
    .home = All doors
    .danger = Danger now
h694149e4c8fc55b5 =
    You and your child should stay together, if that is good for the child. A child has rights: a birth paper, school and a doctor.
    
    Does the other parent do harm? A lawyer can tell you what you can ask for.
    .title = You and your child
    .help = Find help
    .health = Pregnancy and health
    .lawyer = A lawyer
h698594519dcd1977 = What it asks from you:
h69b0b89a76e5e823 = Question { $number } of { $of }
h6a072093808ee999 = if a service can ask
h6a81105d20e52009 = if it needs your yes
h6aa8cf776e9f78fd =
    { sheet-13 }
    { sheet-15 }
    { sheet-16 }
    { sheet-22 }
    { sheet-25 }
    .label = The way
h6ab2aa72e55d3f2a =
    A service should treat you with respect. It should not take money or papers, lock doors, or tell others without your yes.
    
    If it does, you can leave, ask for another person, or complain.
    .title = A problem with a service
    .mark = Tell it here by taps
    .services = Another service
    .outside = When rules are not kept
h6af06ba0fd2aaf73 = A place soon
h6b38d82c310d6f55 =
    You can tell the head of the service. You can tell the office that pays it or gave it a licence.
    Some countries have an office that checks complaints.
    
    If someone hurt you or took your papers, it may be a crime too. A lawyer or another service can help you choose.
    .label = Whom to tell
h6b3bab7e154f3ac2 = Do you need one of these? You can leave them out.
h6bac8f2d38ba1eb0 =
    You have rights before anyone gives you a status.
    
    Help: a place, a doctor, advice. Stay: time to think, a permit, not being punished. Justice and money: a lawyer, a court, pay.
    
    What you can really get differs by country.
    .title = Your rights in short
    .all = For everyone
    .rest = Time to rest and think
    .help = Help without testifying
    .house = A place to live
    .health = Health
    .living = Money, food, work, school
    .stay = Permission to stay
    .nopunish = Not being punished
    .privacy = Privacy
h6bacf6f9f29978ea =
    No page has been recorded yet. Most phones can read a text aloud: look for Accessibility in the settings of the phone.
    
    Others may hear it. Earphones can help.
    .label = Reading aloud
h6c35c2c033d9a1fe = Advice by phone: { $number }
h6c36807905b98382 = A doctor
h6d6e7279297f65e8 =
    Some people call as if they order food or a taxi. They give the address and answer only yes or no.
    
    Not every operator knows this. If it is possible, you can stay on the line.
    .label = Talk as if I order
h6df6f6f43465209c =
    You can call and put the phone down with the line open. The operator may hear what happens.
    
    In some countries a call without a voice is ended. The operator may not know where you are.
    .label = Leave the line open
h6e01779b47bbe4d2 = We know no service in { $country } yet. The emergency number works without them.
h6e19f9ac729e89d1 = We do not know the rules for { $country }. A hospital can tell you.
h6e2d737333dffe66 =
    You do not have to decide today, and not here. A good decision needs time and facts about both ways. Return should be safe, and it should be your own choice. You may also say no, or not now.
    
    If you have a paper that orders you to leave, look there first.
    .title = Going home or staying
    .good = Going may bring family, language and a new start. It may bring old debts or danger.
    .hard = Staying may bring time, a permit and work. It may bring waiting and an uncertain end.
    .told = I was told to leave
    .know = What to know first
    .safe = Would it be safe?
    .law = What the law does
    .life = Life after it
    .help = Help with return
    .other = Other ways
    .sheet = Worksheet
h6e6e575c060a441c =
    A paper that orders you to leave has a date. Often you can ask a court to look again, but only for a few days. A lawyer today can make a difference, if you can reach one.
    
    You can say what happened to you, and that you fear to go back. No State may send a person into torture.
    
    You may be held for a time. You can ask for a lawyer there too.
    .title = I was told to leave
    .next = You can look for a lawyer now.
    .lawyer = A lawyer
    .asylum = Protection here (asylum)
    .recognised = Being recognised
h6e7757e6555411df = For: { $items }.
h6ecb7d1b1959aff4 = Four steps, in this order. The child is heard in each.
    .title = Best interests of a child
h6ee5370947067e87 =
    { $ways ->
        [criminal] A criminal court can order payment.
        [civil] A civil court can order payment.
       *[other] A criminal court can order payment, and a civil court too.
    }
h6f718ac0264e2754 = { $label }
h6f7fb60a26e328a6 = This service takes notes through this guide. The note is sealed, so that only this service can open it.
h701e1d8687d8e64e = A trans person
h7067ef8e4c0a564f = We do not know the rules for { $country }. A clinic can tell you.
h707afeb6eca73108 =
    A service here can ask one in another country to help you. Only what you say yes to should be passed on.
    
    You can also choose the other country here and read its pages. The pages then show that country until you change it.
    .title = Help in another country
    .country = Choose the country
    .services = Services
h70a7b05803649fa8 =
    A lawyer knows the law and speaks for you. Some are free for you: the State or a service pays. You can ask about cost first.
    
    A lawyer may not tell others what you say, with few limits. You can ask for another one.
    .title = A lawyer
    .help = Find a lawyer
h70b5c57d95882dff = The person may call and say the code word. So the two words alone are kept here, sealed, until then.
h70cb80704a380601 = the immigration office
h71061be67e8ce95c = This complaint was accepted. Something was done about it.
h714862a00867b0c1 =
    A call stays in the list of calls. It { $free ->
        [yes] should cost nothing, and may still show on a bill.
       *[other] may cost money and show on the bill.
    } You can delete it from the list.
h715a07a4fb1fea31 = Answered
h71e8487fe3a43050 = Can be opened until { $time }.
h723f8886736c141c = It keeps nothing about you. Telegram and your phone may.
h72571f685a1915c6 =
    Three sentences can be enough.
    
    I need help. I am at this place: a street, a shop, a sign, a floor.
    
    I am not free to leave, or someone may hurt me.
    
    I need an interpreter, please.
    .label = What to say
h72eff1563905ceb1 = If someone else answers: { $value }
h7358b4bfa9550bd4 = National text in { $country }: { $name }
h73b62863673ce390 = We do not know a number for this in { $country }. An embassy may know.
h742009e8924936b3 =
    You can ask for information in a language you understand. In many procedures a free interpreter is your right.
    
    You can ask for a woman or a man. If you do not trust the interpreter, you can say so and ask for another.
    .title = Information and interpreter
    .lawyer = A lawyer
    .help = Find help
h7497dcf0bb51054b = Your number or name is ready for the note. It is not shown again. To change it, you can type another one.
h74b234d0522da056 = Rights and help information. A computer program. It keeps nothing about you.
h74f15414b598be84 = Another service can help
h74f31d333d7adae0 =
    You can tell the court what it did to you, in words or on paper. You can ask to be told about dates, the result, and when someone is let go.
    
    It helps to ask for this in writing. You can also choose not to hear of it.
    .title = Being heard and informed
    .lawyer = A lawyer
h7515d00d08e4e17e = Look again now
h7527dd2ca534bc59 = No steps
h752b8d4dcc9902d8 = For people under 18 the means do not matter. Signs: an adult who speaks for them, no school, debts, gifts, moving often.
    .label = Children
h755d218d460968c7 = Only at the safe times, and two tries at most.
h757c574e296d2dfa = It opens only with the address that the desk shows when it starts, and that address works once. To get a new one, end the desk with Ctrl and C and start it again.
h75a67cd2722897c3 = Who could hurt me there, here or on the way? Who looks at this, and may I read it?
    .who = A service or the UN migration office can answer.
h75b39ab34b6c3932 = Begin
h75c13e72c69bab65 =
    This guide is a computer program. Anyone can read how it is made. An organisation runs this copy. You can ask who it is where you found the link.
    
    It is not the police and no State office. It gives information, not legal advice.
    .title = Who makes this
    .sources = Where this comes from
    .privacy = What is kept
    .limits = What this cannot do
    .real = Is this the real one?
h760c0e8445e4c193 = Your card says now that you are full today.
h7680e795b100bfda =
    There are flats, houses for groups, and rooms with families. Some are for women, some for men, couples or families.
    
    Most have rules: visitors, phones, an address that you keep to yourself. You can ask about them first. You can ask about children, pets and stairs.
    
    You can leave again when you want.
    .title = A place to live
    .help = Find help
    .tonight = For tonight
h7684741e41e08a31 = Desk
h76c85c0d9572ef44 =
    There is nothing for this code now. It may be too early, or too late, or something is typed differently. After five tries, wait one hour.
    
    If you find nothing after three days, you can send a new note or call.
h770339e9252b5b5e =
    In many countries nobody may keep your passport. You can ask for it back, or for a new one.
    
    False papers that others gave you may fall under the rule on not being punished. A lawyer can say how to speak about it.
    
    A photo of your papers can help, if it is kept where only you look.
    .title = Papers taken or false
    .embassy = Embassy or consulate
    .nopunish = Not being punished
    .lawyer = A lawyer
h7747040e71d64e8a =
    You choose. You can get help whether you go to the police or not, in most places.
    
    Some people never go. Some go later. Each way has good and hard sides.
    .title = Justice, if you want it
    .report = Report or not
    .police = Talking with the police
    .protect = Protection from threats
    .court = In court
    .abroad = Case in another country
    .wrong = When rules are not kept
h78c5c2b2e0261e8c = What kind of help? You can mark several.
h78e40baddb6dbeec =
    These are the pages of a guide that a computer program shows. They are for { $country }. It is information, not legal advice.
    
    It is not from the police and not from a State office. The guide keeps nothing about you.
    
    Laws and numbers change. What stands here was known on the day above. You can ask before you rely on it.
    .title = About these pages
h78fa182a0c23ed38 = UNODC Model Law of 2009 and Legislative Provisions of 2020. Council of Europe convention with its report. EU directive of 2011, changed in 2024.
    .label = Law
h7902faaf603eb57b = May I come back later, for a visit, court or family?
    .who = A lawyer can answer.
h79241a6f3f56dfdb = Leave no message
h79b5bd2bab4997ff = Sets of signs exist from the ILO, UNODC and the OSCE. They start a talk. They neither prove nor rule out anything.
    .title = Indicator sets
h79daa2f1db53d267 = This page is due for a new check. Ask before you rely on it.
h7a71bd383e80d47a = OK.
h7a8de04b5725bc94 = claiming money
h7acf5dba449638a8 =
    You can delete the whole chat: hold it in the list, Delete, and tick the box to delete it for the other side too.
    
    This cannot remove screenshots, or what Telegram itself keeps.
h7ad95aa585cbf703 = intimate pictures
h7afd885c39ab1e77 = We do not know the hours for sure. You can try, or ask by another way.
h7b58ab33407fab64 = About going
h7bfee5d84ecfefe3 = Words: you say { $say }, they say { $hear }
h7c30b616f819543e = 2. Call them and read out the eight words. Only if they are the same there, the key counts. It holds until { $date }.
h7c51864503bab17b =
    This is your decision, and you can take time. Some people go to the police. Some do not, or later.
    
    You can go alone or with a service. In most places you can get help without it.
    .title = Should I report?
    .good = Good sides: it may stop someone, and open protection, a permit or money.
    .hard = Hard sides: it takes long, you are asked much, and some things cannot be stopped.
    .next = You can ask a lawyer first, also about deadlines.
    .lawyer = A lawyer
    .police = Talking with the police
    .keep = What is useful to keep
    .not-now = Not now
h7c91bc698b687203 = If you can talk, you can call. Saying the place first helps most.
    .title = Numbers to call
    .next = If you cannot talk, there may be a quiet way.
    .quiet = I cannot talk
    .nophone = No phone, or just got out
h7cabacc0e3d7abd8 = Sign language
h7cafe90680d53af2 = If you do not answer, may they leave a message? Someone else could find it.
h7d4ca74edd2596a9 = what starts it
h7d6158ee5321180f = To complain about it: { $contact }
h7f294a6780889287 =
    You may get money or food for each day. In some countries you may work during the time to think, or with a permit.
    
    Children can often go to school. You may get a course in the language or for a job.
    .title = Money, food, work, school
    .permit = Permission to stay
    .help = Find help
h7f913a433629fc4c =
    You can look at this, and go back or leave at any time.
    { $name }
h7fc084a82d0f4601 = Where: { $regions }.
h7fd46e51ed689019 = ILO: deception, no or late pay, too much overtime, debt, kept papers, bad housing, threats. Ask about pay and hours first. Men and boys too.
    .label = Farm, building, factory
h8000a3889066729f = Say it is a delivery
h80201e65b65c1154 =
    Work must be paid, often also work without papers. An office that checks work, a court for work, or a union may help.
    
    Some offices tell the immigration office about people. You can ask a service before you go there.
    
    Notes of days and hours, messages and pictures of the place help. There are time limits.
    .title = Unpaid wages
    .help = Find help
    .lawyer = A lawyer
h80300138c34f599f =
    Your name should not become public without your yes. In many countries files are closed, and the press may not print who you are.
    
    Children should never be named. If it happened, you can complain.
    .title = Privacy
    .court = In court
    .complain = When rules are not kept
h8089dedb00dffd36 = Help: { $value }
h80a0861cb754529d = All doors
h80a83fc942200519 = A website stays in the list of visited pages. It can see your internet address.
h81db107ff7732d7a = How much time do I have, and what is the last day?
    .who = A lawyer or a service can answer.
h81f8b6d90453cc96 = It was taken back, or its time is over. That is all right. You need not do anything.
h822d946eb862877a = Can I get my treatment and medicine there? What does it cost?
    .who = A doctor or a service there can answer.
h82c7d753c4a6939a =
    Recognised means that someone has checked a service: a ministry, a licence office, or a network with own rules.
    
    It is not a promise. It does not say that each person there is good, or that there is a free place.
    .title = What recognised means
    .service = Go back
h82d9d02f6ec8a2d2 =
    At a border or an airport you can ask to speak to an officer alone. You can say: I need help, I am not free.
    
    What follows differs by country. They may ask about papers, and you may miss the trip. You can ask for an interpreter and a lawyer.
    .label = At a border or airport
h830c2fe432eb4171 = This note is finished
h830f4c10fcf343ab = Now is a safe time.
h839f493ad573f239 = Risk and inclusion assessment by both sides. The person reads and corrects it. Family contacted only with consent.
    .label = Assessment
h846600f700bf8b09 =
    Is it OK to read this here and now? Only you can know.
    
    If someone may see your phone, you can come back another time.
    .title = A good moment?
    .yes = Yes
    .unsure = Not sure
    .no = No, leave
h84bf30de96fc73d4 = 1. Send the part for others to who keeps the directory of services, for example by e-mail. It is not secret.
h84bf889204ba5386 = The note may be answered, deleted or past its time. The list has all that there are.
h854626d37ff7cf07 = Is it wanted? Who is at risk there? Which tool is the mildest? Who informs the person, when, in which language? Who pays for travel? What of the permit and the claim?
    .label = Questions to ask
h856f059e0677983b = Nobody here needs this note any more.
h8576e5323c63e85f = No note is waiting.
h85a7f6ae2d755290 = The two were not the same. Nothing was made. Please start again.
h8607c3dc89ba47e4 = We do not know a hotline for { $country } yet. The emergency number can help.
h865aa14f63f0ba77 = Risk: data moves fast between offices. Safeguard: one contact, consent on what is shared, rules written into the agreement.
    .label = Joint team
h867702ecb8ae2672 = We know no number of it. A hotline may connect you.
h8696314fcc49490b = Compensation: the possibility to claim. Offender, State fund, wages. Ask for seizure early. Earnings from sex work have been claimed: Krachunova, 2023.
    .label = Compensation
h86b6bdfce30367df = Delete the sealed copy
h86efb88075e95693 =
    { $answer ->
        [yes]
            { $sure ->
                [sure] You can ask for protection in the case.
               *[may] You may be able to ask for protection in the case.
            }
        [no] We know of no protection for people who speak in court.
       *[depends] In some cases there is protection for people who speak in court.
    }
h879476643d2dac57 = the office for this subject
h87a3fef72c72e40e =
    A doctor can test for pregnancy and infections, if you want it. No one may force a test on you.
    
    You can ask about birth control, and about the choices that the law allows. HIV can be treated well.
    .title = Care for your body
    .next = You can ask a clinic about one thing only.
    .where = Where to go
    .child = I have or expect a child
h87f2bddc6197c87c = Before you call
h8857de03a28c60a8 = wanting to die
h88e93bd86ea95b8f = A passphrase needs at least { $count } characters: shorter ones can be guessed by a machine. Nothing was made. Please start again.
h8a3e03f38c7cb09d = The time of this note is over, so there is no box for the answer any more. You need not do anything. The person can send a new note.
h8a5e99ee03ad128a = the office that checks work
h8a68c65c088cb7c5 = How do I travel, who comes with me, who meets me?
    .who = A service or the UN migration office can answer.
h8a7be8d25a5152b5 =
    { $answer ->
        [no]
            { $sure ->
                [sure] By law, help does not depend on talking to the police.
               *[may] As far as we know, help does not depend on talking to the police.
            }
        [yes] Help may depend on talking to the police.
       *[depends] Some help depends on talking to the police, some does not.
    }
h8aae387ad50119c5 = This page changed in English after it was translated. Some words here may be old.
h8bb51c7985efc0da =
    { $answer ->
        [yes]
            { $sure ->
                [sure] The room can be closed to others.
               *[may] The room may be closed to others.
            }
        [no] The room stays open to others.
       *[depends] If the room is closed depends on the case.
    }
h8bd445f612653800 = Risk: the case moves, the claim for money and the permit do not. Safeguard: ask before the decision, keep a lawyer in both places.
    .label = Transfer of a case
h8c0c44049636f990 = We do not know the programmes of { $country }. A service can tell you.
h8c46e45f0cee950b = You can look around and name five things you see. Any five things are fine.
h8caa14be86b09321 = We do not know a silent or text way for { $country }. These are the numbers to call.
h8ce4af542114fcfb = Public documents that many workers use. Search for them by name.
    .title = Library
h8d57c83e607a8c9b = A moment when nobody looks on is better.
h8dd462fdce0bbcd5 = who decides
h8e93044f4261b12e = Shown are those that say they fit. Those of which we do not know it stand after them.
h8eb96d278ae5507b =
    I am a program and cannot read what you write. I have removed it from this chat so that it does not stay here.
    
    If something is dangerous now, press the first button.
    .title = Thank you for writing
    .danger = Danger now
    .help = Find help
    .home = All doors
h8f2402f5573cd4c4 = Scan with a phone. A chat with a computer program opens in Telegram.
h8f4629a3dd363dcd = if video is possible
h8f69c85b119114eb = We do not know the work rules for { $country }. A union or a lawyer there may know.
h90537ed4cd5d1e94 = text phone
h90c931857a273714 = Say it is a survey
h90d07d5a6305d4cc = No room today
h90e342d4f1922697 = How should they reach you?
h9192e50371353494 = No safe time is left before this note ends. You can answer in the box.
h92abdad946932e15 = This service is full today and takes no new notes. Tomorrow it may.
h92e484b4d8c3a051 =
    The clock of this computer is wrong by { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. Please let the computer set its clock by itself, then look again.
h92f0606985ad6d9c =
    The UN has offices for refugees and for migration in many countries. There is also the Red Cross or Red Crescent. Trade unions work across borders too.
    
    They may help, or tell you who can. They have their own rules.
    .label = Offices in many countries
h930667fe38483a8e = Risk: talks between officers leave no record. Safeguard: lawful basis, written note, no data to a State the person fears.
    .label = Informal contact
h93205a5e091ccbd0 = Where
h9369ec740b35bde2 = We do not know who this is in { $country }. You can ask a lawyer.
h938edf4372d489c7 = We do not know the permits of { $country }. You can ask a lawyer there.
h93b2a48f73d97e44 = One tap is enough. It adds one to a total, without your name, the time or the page.
    .title = Was this useful?
    .yes = Yes
    .partly = Partly
    .no = No
    .country = My country was missing
    .service = No service near me
    .skip = Skip
h94afc7d6f8409f5a = Risk: papers show where the person is, or reach the wrong hands. Safeguard: limits on use, names left out, a statement by video.
    .label = Legal request
h950cb373f52eb7d2 =
    Some people threaten to show pictures, or take over accounts. The shame is not yours.
    
    Paying or sending more may not stop them. Messages, names and dates can be useful proof. With new passwords others may lose access, and they may notice.
    
    All of this is only for a device that you alone control. If others can look into this one, a service can help you plan.
    .title = Pictures, cameras, accounts
    .next = You can look at ways to ask for removal, or talk first.
    .keep = What is useful to keep
    .help = Find help
h9563c478f7c2ed4e = This week
h959c72201b04477c =
    Others can find paper, and a file on a phone or computer. You decide if you keep it, leave it with someone you trust, or read it and give it back.
    
    Marks and notes can be read by whoever finds them. You can read without a pen.
    .title = If you keep this
h95b1ddacc97a5d7c =
    Notifications can show the first words of a message. You can switch off the preview in Telegram: Settings, Notifications.
    
    This program changes its page without a sound. Your phone may still show something.
h95fb4eced39997b1 = A service is listed only with two proofs and two approvals from different organisations. The directory is not open yet.
    .title = Being listed, changing an entry
h96309dc59a1cad06 = Services differ by country. You can choose one, or look at one hotline for each:
    .title = Services that can help
    .filter = Choose what fits
    .none = When nothing fits
h9660ac6c278bcf4f = No religious duty, no locked doors, no money, labour or papers taken. Help that does not depend on publicity. Clear words on data and on duties to report.
    .label = Criteria
h96a79eb649daa2ba = Not sent yet
h96cffc94fc132695 =
    Someone may look at this phone. A friend's or another phone can be better.
    
    You need not save or copy our texts. You can press Leave before you put the phone down.
    
    You can think of a reason why you held the phone. A warm phone, an empty battery or unknown apps may mean that it is watched, but often mean nothing.
    .title = Using this phone more safely
    .telegram = Telegram settings
    .go = Go on
    .later = Come back another time
h973a9724a4c8fc99 = Name of the hotline
h975b54b1fd61f235 = women
h9763b102c5b63dc7 = if removal stops
h976493095fafe419 = One number or name, which is not shown here
h97663901c33f8c20 = How soon? You can leave this out.
h9872bf8d74e00026 = How: { $value }
h98835a65598003fe = Traffickers know these lists too. Trauma, custom or law can look the same. A score helps no one. Ask what the person wants.
    .label = Limits
h98b3cd3964d04949 = Children: best interests, guardian, benefit of the doubt on age. Convention on the Rights of the Child; Council of Europe recommendation of 2022 on age.
    .label = Children
h992e33f6c0c85b93 = Languages: { $languages }.
h9951bb069ac8ee48 = If someone else answers
h99637bc9dbcd2195 = They told others about me
h9977f374d14dd4c6 = The person’s time ({ $zone })
h9985c6764d032ac7 = You can call or write, or visit. Some services also take a note without a name.
    .title = How do you want to make contact?
    .good = Good sides: if you call or visit, you keep it all in your hands. A note or a call back takes less courage.
    .hard = Hard sides: a call costs money and shows on the bill. A code can be found, and someone else may answer a call back.
    .self = I call or write myself
    .visit = I visit
    .box = Answer box with a code
    .callme = They call me
    .not-now = Not now
h999a336139fdec94 = They say
h999f90066cc9d204 = We are full today
h99b698cdfcbddb7f = Please ask for { $name }.
h99db9391154f47fd =
    { $value }
    { $name }{ $free ->
        [yes] , free
       *[other] { "" }
    }{ $has-hours ->
        [yes] { ", " }{ $hours }
       *[no] { "" }
    }
h9a87e6622686b8a8 = an interpreter
h9aab2538d6336ca1 = We do not know a crisis line for { $country }. The emergency number can help too.
h9ab34a0ef0028696 = At least { $count } characters. You can use these words or others.
h9b002d5db42e0f86 = Service: { $service }
h9b55ee6c81c04cc8 = We do not know the fund of { $country }. A lawyer can tell you.
h9b5eb0b17c91f895 = We do not know how strong this rule is in { $country }. A lawyer can tell you.
h9b82c9c4d2001e0e = Something went wrong in the desk. Please end it with Ctrl and C and start it again. Open notes are kept, sealed.
h9c1e812da9129468 = Your key. It stays on this computer, and nobody else ever gets it:
h9c4f78727562e3d5 = housing
h9caafee818cf417c =
    Many States have a fund for people harmed by a crime. In some, papers and country of birth do not matter. In others they do.
    
    There is a form, and there is a time limit. Compensation means money for the harm. It may be small, or refused.
    .title = From the State
    .help = Find help
    .lawyer = A lawyer
h9d0ca64cd5dec516 = Not known to us: { $items }. A service or a lawyer can tell you.
h9d16a98d4874838f = everyone
h9dc30a5d76547d67 = the time limit
h9e12f0469c0fa2cd =
    We tell no one. Telegram can see this chat.
    
    If you call or visit someone, they may have to tell others that you need help. That can help. It can also feel too fast. You can ask first: who will you tell?
    .title = What stays between us
    .go = Go on to services
    .not-now = Not now
h9e4c74eab230c929 = Good to know
h9e5bd87caf9e6590 = you ask for it
h9e632201a3bebafc = We do not know these rules for { $country }. A union or lawyer can tell you.
h9f030f07148c7f96 = Is there a written plan, and one person with a name before and after?
    .who = A service or the UN migration office can answer.
h9f3b75550cfadfbd = No country is chosen there.
h9f4766456c0a2d57 = I am under 18: who speaks for me, and who decides what is good for me?
    .who = A guardian, the adult who speaks for a child, can answer.
h9f544ff069418863 = Emergency: { $number }
h9f957c74b7d14b17 = For: { $value }
ha05154f81800305d = We do not know what { $country } offers. A lawyer can tell you.
ha068cec274525bcb = Answer: in the box, with a code
ha22c332296a01d62 = Telegram carries this chat and is not ours. You can read twelve short points, or go back.
    .title = What Telegram knows
    .settings = Telegram settings
    .other = Other ways to get help
ha2363072e22154e3 = Each card goes from the right to treaty, soft law and national law. Check the national text before you rely on it.
    .title = Law cards
ha2cbdae3991c916c = Contents
ha2dd6fa3495a79d0 = It opens “{ $page }” in { $language }.
ha2f7d2ddf7be6860 =
    { $answer ->
        [yes] From another country, the number with + may work.
       *[no] We do not know a number that works from another country.
    }
ha36111897b4f115f = To end the desk, press Ctrl and C in this window.
ha3e566591c1478c9 =
    Sometimes people are made to break the law. They have to steal, carry drugs, use false papers or cheat others online.
    
    Many countries have a rule on not being punished for this. It counts what you had to do, or what came directly from it. Some acts are left out.
    
    You can tell a lawyer early, before you speak about it to others.
    .title = Not being punished
    .lawyer = A lawyer
    .held = I am held or charged
ha44e68042ea645e7 = This service has not looked at its notes for more than a working day. An answer may take long.
ha44f538c2eb846d3 = When the person can call (your time)
ha4aadefdd3a5c3a2 =
    Many rights at work count with or without papers: pay, rest, no threats. Men and boys have them too.
    
    A union can advise you. A State office checks work. Some offices report missing papers. You can ask a service first.
    
    Many ports have a centre for crews. If your visa is tied to one boss, leaving may affect it.
    .title = About work
    .next = You can look at unpaid wages, or ask a service.
    .wages = Unpaid wages
    .help = Find help
    .papers = Passport or papers
    .debt = Debts that never end
    .domestic = Work in a home
ha4aede1ad9271b42 = Language
ha4efa6fae2d985e8 =
    A programme: { $name }{ $has-by ->
        [yes] , run by { $by }.
       *[no] .
    }
ha542a3df07fc4efd = We do not know these rules for { $country }. A lawyer can tell you.
ha5599be7d4ccfd12 = men
ha584ce44b959ce72 = How soon
ha5f75a09ab7f809d =
    By international rules, help should not depend on what you say against anyone.
    
    Some countries still link some help to a statement. If someone says so, you can ask: where is this rule written? You can ask a lawyer or another service.
    .title = Help without having to testify
    .help = Find help
    .complain = When rules are not kept
ha614d8fa05bfd925 = The number or name is no longer here, because time went by. Nothing was sent. You can type it again.
ha664abb82e3e476c =
    An ambulance comes for people who are hurt, ill or giving birth. In many countries a hospital must treat an emergency, with or without papers.
    
    Who pays and who is told differs. You can ask first.
    .title = Hurt, ill or pregnant
    .next = You can call, or go to the nearest hospital.
    .call = All numbers
    .after = After forced sex
ha68f733fc2a7be92 = The country whose rules and numbers are shown. It can be changed there at any time.
ha6b72a765ae1a6a5 = A lawyer
ha75adb5d18034e9a = Only if wished, in the way agreed. A way back to advice. What failed is written down without names.
    .label = Afterwards
ha835d74a7add9ff9 =
    Leaving a country should not end your claim. A lawyer there can act for you, if you sign a paper for it.
    
    An address, a bank account and a phone number that stay the same help. Some courts hear people by video.
    .title = After leaving the country
    .lawyer = A lawyer
    .law = The law when I leave
ha8c076e1161a4dac = An e-mail stays among the sent ones. They see your address.
ha8d87dff29679f40 =
    Forms about you may go to the police, the immigration office or another country.
    
    You can ask what is written and who gets it. Some parts you can refuse. You can ask for a copy.
    .title = What happens with my data
    .recognised = Being recognised
ha933325b08d46ad8 = We do not know a line for this in { $country } yet. A service there may know.
ha9f52a4291aaf34f = Seal and send
haa3cad1320f2d0a2 =
    There may be more than one way to get money or to put things right. You can try several.
    
    The law gives a chance to ask. It does not promise that anyone pays. It can take long. You can choose what matters to you.
    .title = Money you are owed
    .wages = Unpaid wages
    .offender = From the one who did it
    .fund = From the State
    .other = Other kinds
    .abroad = After leaving the country
haa40a9410b5e9fa7 = a court
haa56f1eaf35c7aa7 = How do I get my pay and other money after I leave?
    .who = A lawyer or a union can answer.
haa5c196f23cf738c =
    { $number ->
        [one] { $number } month
       *[other] { $number } months
    }
hab3a217aa6a740eb = Voice or message
habb9c7f4d7fdb332 = The note is sent. This is your code:
    .title = Your code
    .have = I have it
    .take = Take the note back
habc51200090cf67f = These words were checked some time ago. Ask before you rely on them.
habe46f1e22717b82 = the sea
habee5c728b95ec32 = a service or an office sends you on
habf3b9c0a3a596db = What kind of help? You can choose, or look at everything. Your choice is not kept.
    .title = Find help
    .all = Everything
    .place = A place to stay
    .lawyer = A lawyer
    .doctor = A doctor
    .talk = Someone to talk to
    .work = A problem at work
    .papers = Papers
    .return = Return
    .abroad = Help in another country
    .offer = Is this offer real?
hac55d82bab771d9c = Non-punishment: Council of Europe convention, EU directive, ASEAN convention, ILO forced labour protocol. Argue causation, compulsion and status acts. Raise it early.
    .label = Non-punishment
hac6e5038cfb95c90 = Two independent proofs, one from a public source of the State, an international organisation or the rapporteur. A test call in the main language.
    .label = Proofs
hac9570bd9406cb5e =
    An offer of help, work or travel can be false. Signs are: decide fast, pay first, hand over the passport, tell no one.
    
    You can ask for the full name and address. You can call a number that you found yourself. Someone you trust can look too.
    
    Real help does not take your papers, and does not ask for money.
    .title = Is this offer real?
    .services = Find services
hacb27370e4ec38fb = forced marriage
hace998eedf44c196 =
    A doctor can check you, soon after or years later. Care can go on for a long time. You can ask the hospital for your papers.
    
    The law looks mainly at those who arranged it. In some countries taking money for it is also punished. A lawyer can tell you before you speak to officials.
    
    If it has not happened, you can tell a doctor alone that you do not want it.
    .title = Your body and health
    .next = You can see a doctor first and think about the rest later.
    .health = Health
    .lawyer = A lawyer
    .help = Find help
had237e4d25ff0fd1 = What do I get there: home, income, courses? How long, from whom?
    .who = A service there can answer.
hae284c590caa0ca5 = We cannot help with this. { $service } can. Shall we ask them? You can answer with a new note.
haef3e31e8e5dfc3d =
    Many people help when others have to flee. Some make use of them: with a ride at a checkpoint, a room or a job.
    
    You can check an offer before you go. You can tell someone you trust which way you take.
    
    The law forbids using children to fight. Some countries let people who flee stay for a time.
    .title = War, flight, disaster
    .next = You can check an offer, or ask how you may stay.
    .offer = Is this offer real?
    .asylum = Protection here (asylum)
    .help = Find help
haf24b3eac8c5470f = We do not show services in { $country } yet.
haf2e9d6148efc7bf =
    { $answer ->
        [yes]
            { $sure ->
                [sure] A service can ask for you.
               *[may] A service may be able to ask for you.
            }
        [no] A service cannot ask for you; an office does.
       *[depends] Some services can ask for you.
    }
hb04e19e14d147d41 = We can delete messages here only for 48 hours.
hb0542955cf938e39 =
    { $sure ->
        [sure] There is a way to money from the State.
       *[may] There may be a way to money from the State.
    } Its name: { $name }.
hb07cb14d1f061503 = Central authorities, prosecutors, police, liaison officers, consulates, labour attachés, services, IOM, UNHCR. Ask who leads and who tells the person.
    .label = Who is who
hb08f1f3410504d68 = If you ask a service to contact you, they will know what you wrote to them. They have their own rules.
hb0b7d8575a943e39 =
    Love and force can be there together. It can be a partner, a parent or another relative.
    
    In many countries a court can order someone to stay away from you or a child. Leaving or an order may bring calm, or anger. Staying may keep things quiet, and the pressure may grow.
    
    Some people leave copies of papers and a little money with a friend. Only you know if this would work.
    .title = When it is someone close
    .next = You can plan with a service, whether you leave or stay.
    .help = Find help
    .phone = Using this phone more safely
hb1481316e750b440 = They wanted money or papers
hb1c535fb247ae0fc = Someone to talk to
hb20e8eb0ac91d4db = { $country } is chosen there.
hb22d9b45bcc89e81 = Only a message
hb2329df47363a43b = Contact
hb2b876ac9bed9731 = Help with reading
hb2f69ff6c565947d = Phone number
hb30003d67d375666 = We do not know who pays in { $country }. A service can tell you.
hb3d85fd7d296f83e =
    Before you sign, you can ask to read it in your language, or to hear it. You can take time, and keep a copy.
    
    Until when can I change my mind? What happens then? Who helps me if something goes wrong?
    .title = Before you sign
    .lawyer = A lawyer
    .help = Find help
hb45587cc908ac54d = Next
hb4793030ff578f49 =
    Someone may work all day, be watched, have no papers at hand, or let others speak. Someone may owe more and more.
    
    These are signs and not proof. There can be other reasons. You do not have to find out. Following or testing people can harm them.
    .title = What you may have noticed
    .talk = How to talk
    .tell = Whom to tell
hb4a20eb3adba1866 = Last look: { $time }. The desk looks by itself at each full hour while it runs.
hb54eb71cae696911 = Tools and short reference for outreach workers. No data about people belongs here, ever.
    .title = For outreach workers
    .intro = Showing it to someone
    .link = Make a link
    .pocket = Hand over this phone
    .signs = Indicator sets
    .law = Law cards
    .cross = Two countries, one case
    .return = Return: checklist
    .child = Best interests of a child
    .library = Library
    .listed = Being listed
    .care = Looking after yourself
hb5786cdb7070b3f1 = We have this line only in your language.
hb5ff50527fb7c3c7 =
    Telegram can be open on another phone or computer at the same time. You can look at the list: Settings, Devices.
    
    You can end one of them there. The person who uses it may notice that.
hb605a83178cb9f58 = We do not know who looks at this in { $country }. A service can tell you.
hb64f6ca27d2f409c = The answer is sealed and kept on this computer. The desk sends it at the next look that reaches the exchange. Please let it run.
hb6babc09113ddc42 = They locked me in
hb74b8eabc5508e4b = if help depends on the police
hb7d7c74f37737f65 = page { $number }
hb88f63983bbd568f = trans people
hb8cd9559460b749c = a lawyer
hb8f5bcf51b3712b7 =
    There may be more than two ways: a permit here, asylum, which means protection here, family in another place, another country, or going later.
    
    Each has its own rules and dates. A lawyer can say which are open to you.
    .title = Other ways
    .permit = Permission to stay
    .asylum = Protection (asylum)
    .help = Find help
hb9ab1fde62ec0da6 = Leave it out
hb9e330f366f9c2eb = We do not know the rules for { $country }. You can ask the clinic about cost and papers.
hba19d7b50f93e336 = day and night
hba796ec1ec2bcf21 = Opened
hbad5333cef05be96 = { $field }: please give both times, the later one second.
hbb3bbf3ccab590ee = This takes less than a minute. You can stop at any time, and your eyes can stay open.
    .title = A short pause
    .go = Go on
hbbcd7bd3823f1c1d =
    A link opens the guide in a language, with a country, on a page. Nothing about a person can stand in it.
    
    The other phone can read a code on your screen. It leaves no message. A link that you send stays in that chat, with your name.
    
    On the other phone, the guide then stands in the list of chats.
    .label = Link or code
hbc4171a614faf1c0 = You can tell what happened with a tap. You do not say who you are.
    .title = What happened with the service?
    .proof = I have a code of a note
    .complain = Tell it without a code
    .no = Do not tell it
    .services = Services
hbc53456fb274060b = forced sex
hbc7dd2f7703aaa9a = If you are full, your card in the guide can say so. It ends with the day.
hbcf48094f8c5620c = a ministry
hbd38ab2fb8149562 =
    Some settings of Telegram make this chat less easy to see. None of them hides it from everyone.
    
    You can go through them one by one, or leave them as they are.
    .title = Telegram settings that help
    .go = Go on
hbd715338ebfe0f09 = Sexual behaviour
hbe4ed24197ec32fa = The passphrase locks the key of your service. Nobody can give it back to you. Five random words are easy to keep and hard to guess, for example:
hbed20d130dea8469 = Someone with children
hbf01ab4636bcb813 = This page goes on here. You can go back or leave at any time.
hbf453a508ce7f4b5 =
    { $sure ->
        [sure] There is a time limit: { $time }.
       *[may] There may be a time limit: { $time }.
    } A lawyer can say from when it counts.
hbfc495cd958121bb = One named person on each side. Documents that show nothing needless. Companion, arrival, first night, money, phone.
    .label = Handover
hc0177a362646b618 = Anyone who can open your phone, or who is logged in to your Telegram elsewhere, can see this chat.
hc07c4c23dca54f69 =
    Work in a home is work, also if you live there. Many countries have rules on pay, rest and days off. Often no boss may keep your passport.
    
    Maybe you love a child you care for there. That is real, and you may still go.
    
    Leaving may bring freedom, and cost a room or a visa. Staying keeps them for now, and the pressure may go on.
    .title = Work in a home
    .next = You can plan with a service and decide later.
    .wages = Unpaid wages
    .help = Find help
    .diplomat = Work in a diplomat's home
hc0d8c4b56081314a =
    { $answer ->
        [yes]
            { $sure ->
                [sure] You can claim pay without papers too.
               *[may] You may be able to claim pay without papers.
            }
        [no] Without papers, a claim may not be possible.
       *[depends] If you can claim without papers depends on your case.
    }
hc121764d15702713 = You call or write to the person. You can also answer in the box, below.
hc129fc70671d1c51 = violence in cases
hc185f69ea7ffe32b =
    A court can order the person who did it to pay. This can be part of the criminal case, or a case of its own.
    
    It helps to tell the lawyer early, before that money is gone. In some places you can also claim what was taken. This can be pay from any work, also sex work.
    .title = From the one who did it
    .lawyer = A lawyer
    .after = After leaving the country
hc197eb3cf8aab059 = If you think someone watches this phone, use another one, or call from another phone.
hc1ac0e1607a186e9 =
    { sheet-17 }
    { sheet-18 }
    { sheet-19 }
    { sheet-26 }
    .label = Life and children
hc2388d39a3f79bcf =
    Sometimes nothing fits, or no one answers. It is not about you. You can try again at another hour.
    
    A service in a country nearby may speak your language. Some offices work in many countries.
    .title = When nothing fits
    .numbers = Emergency numbers
    .abroad = Help in another country
    .feedback = Say what was missing
hc26abfc13f739d26 = A man
hc321b490d3fd21c5 =
    You can complain when an office does not keep the rules. No one may punish you for it.
    
    There are offices that check the police, and others for data or for equal treatment. An ombudsman is a person who looks at complaints about offices. A court can help too.
    .title = When rules are not kept
    .lawyer = A lawyer
    .help = Find help
hc4a709b8556cad42 =
    States can ask each other for help. You may speak by video, or be asked to travel. They decide together which country leads.
    
    Extradition means a person is sent to another country for a case. Papers about you may travel too. You can ask who sees them.
    .title = A case in another country
    .lawyer = A lawyer
    .data = What happens with my data
    .abroad = Help in another country
hc4e51effab320cd3 =
    { sheet-11 }
    { sheet-20 }
    { sheet-23 }
    .label = Money
hc4f71833ebc2ff8e = a social service
hc502cda6863e6843 = the sex industry
hc5112b6782b04ac1 = Today
hc532b0fc03ad2d43 =
    If they are not sure, they should treat you as under 18 while they check.
    
    First they can look at papers. A doctor should come last, and only if you say yes. You can say no. A lawyer can tell you what comes then.
    .title = Your age
    .guardian = An adult on my side
    .lawyer = A lawyer
hc57b790114435237 =
    { sheet-5 }
    { sheet-6 }
    { sheet-10 }
    { sheet-12 }
    { sheet-14 }
    .label = The law
hc5e545cf98f5112b =
    This program is no lawyer and no doctor. It cannot come, call or send anyone.
    
    It cannot hide from Telegram that you were here. Its words may be out of date. Laws change, and numbers too.
    .title = What this cannot do
    .help = Find help
hc61a6a9f70c8785f =
    If you took or got something that makes you ill, you can call the ambulance. Saying what it was and when helps. Keeping the box helps too.
    
    They are there for your health. In some places they may tell others. You can ask.
    .label = Poison or drugs
hc66ba86ac2c175a6 = Name of the other service
hc6b6a69337050f60 = What help do I have until I go?
    .who = A service can answer.
hc7575229f2256592 = Please look at this again
hc84613f8f1a6f55c = We do not know who decides in { $country }. You can ask a service or a lawyer.
hc8aac354521387f3 =
    Your body is yours. These lines are about others who act as if it were theirs.
    
    This happens to people of every gender. You can mark a line or leave it. Nothing is counted.
    .title = About your body
    .next = Marked or not, you can go on, or rest first and come back.
    .made = Made to have sex
    .tricked = Tricked or pushed into it
    .filmed = Filmed without a free yes
    .money = Money taken by others
    .no = Not able to say no
    .go = What is possible now
hc92272a35001069c = Go on
hca9ee7d3b5fddf24 = Draft. No reviewer has checked these words yet.
hcaa6bb3fd6e9b969 = Your key has ended. No new notes come for it. Please make a new one, and send it to who keeps the directory.
hcaeee387d9c5a8c2 = Work or pay
hcb16b607be3d785e = Telegram shows them your name and picture. The chat stays until you delete it.
hcc53b870b7e01993 = Today is not possible. For tonight: { $hotline }, { $number }.
hcc61d8db8ea3a272 = Days: { $value }
hcced5881f08c3b4c =
    { $answer ->
        [yes] It does not matter which country you are from.
        [no] It is not for people of every country.
       *[depends] For some people it matters which country they are from.
    }
hccf070260db97b4c = the police
hcd2d1f374cb68157 =
    { $answer ->
        [yes]
            { $sure ->
                [sure] It does not depend on your papers.
               *[may] It may not depend on your papers.
            }
        [no] It depends on your papers.
       *[depends] For some people it depends on their papers.
    }
hcda07ee01391f4e0 = UN Voluntary Trust Fund for people harmed by trafficking. It gives grants to organisations.
    .label = Funds
hce14a5803f76d80c = Open this address in the browser of this computer. It works once:
hce94b72433490561 = Also not known: { $items }.
hce9f4786aa0efe98 = A guardian without delay, independent of the immigration office. The child may ask for another.
hcec62948d626b522 = Before a decision, some things are good to know. They stand in six groups. You can read one or all, in any order.
    .title = What to know before
    .sheet = Worksheet
    .help = Find help
hcf38c423342a9034 =
    You know the people best: who could hurt you, where, and on the way.
    
    A service can look at the dangers with you. You can ask who does it, and to read it and correct it. Some people were used again after return.
    
    It may be better not to go, or not now.
    .title = Would it be safe?
    .next = You can ask for protection here, or in another place.
    .asylum = Protection here (asylum)
    .protect = Protection from threats
    .family = When my family is at risk
hcf6f9c76c84faea1 = I need an interpreter, please. I would like to talk with someone alone, in a quiet place.
hcff1897f99485c61 = At what hours can you speak? Others should not be near then.
hd065fb3cd5680927 =
    A card says what a service does and for whom. It shows its languages, its hours, and if it is free. It says if you can come without papers or a name.
    
    It says who recognises it and until when. You see what it asks from you, and whom it must tell.
    
    You can ask a service the same questions yourself.
    .title = What a service tells you
    .next = You can look at ways to make contact.
    .contact = How to contact
    .script = What you could say
    .recognised = What recognised means
    .complain = A problem with a service
hd08430c94cf5df31 = Go to the text
hd13606caf5a214bf =
    Nothing that names you is kept. Your page and language ride in the buttons. While you use them, our computer sees your chat for a moment.
    
    To clear an open page, it remembers the chat for some minutes. If someone breaks in while you chat, they could see you.
    
    A note that you send is sealed for one service and stays three days at most. At the start we look at the language of your phone and do not keep it.
    
    We keep totals of feedback taps, without a person.
    .title = What we keep
    .telegram = What Telegram knows
    .clear = Clear everything
hd1ba85dfc6905cbf = { $field }: no addresses of websites or e-mail, and no names with @. They could lead somebody to the wrong place.
hd1d508b79df261f2 = if your name stays hidden
hd1e27ccd5eec73ad = Your questions. You can read them to a lawyer or a service.
hd28448bc6ea937d3 =
    Somebody can read alone on this phone. Agree on it first. Stay near, and look away. They decide what they open and when they stop.
    
    They begin at the first page. Back does not lead to your pages. What they read is not kept, and an untouched page is cleared sooner. Your other chats stay within reach.
    
    When the phone comes back, press Leave. Their language:
    .title = Hand over this phone
hd2d368baf6216c76 = Answered. Only the code words are kept, sealed, until { $time }.
hd3332d32e5014714 = Stay: Palermo Protocol, Council of Europe convention. Two grounds: personal situation, cooperation. Asylum beside it: Refugee Convention.
    .label = Stay
hd353d5ca0f3df319 =
    Telegram can ask for a code when it is opened: Settings, Privacy and security, Passcode.
    
    This can keep others out. Someone who sees a new code may also ask why it is there.
hd3749d37402bf74f = One click marks all of it. Please copy it nowhere else than into your phone call.
hd3daffb44170c547 = We do not know these offices in { $country }. A lawyer can tell you.
hd3eff83bbfeb3af1 = There is a rule on time to rest and think. As far as we know, it does not apply yet.
hd3f9408d962eaaa4 = Countries nearby in this guide: { $countries }.
hd679e42100bf2ded = Change it
hd6dad1ca765b58eb = We do not know the rule for { $country }. You can ask them.
hd6e5802298ab6ff4 = Here you can make a link. It holds what you choose here and nothing about a person. It is not stored.
    .title = Make a link
    .language = Change the language
    .country = Change the country
    .page = Change the page
    .code = Show the QR code
    .none = No country
hd73424a0c5b3a84b = I did not open this and have removed it from this chat. You do not need to send proof to anyone here.
    .title = Not opened
    .home = All doors
    .keep = What is useful to keep
hd7a8e911356cc93f = This page is closed
hd7aede3aedfc90f7 = Answer
hd7c2b362c881f107 =
    These two words show who is who, if you speak with each other.
    
    You say: { $say }
    
    They say: { $hear }
    .other = Other words
hd8294daa9a7f437c =
    Some embassy staff have immunity: they cannot easily be taken to court. You still have your rights.
    
    Some countries have a protocol office for such cases, or a special permit. Some lawyers know this field.
    
    Leaving may end the pressure, and your permit too. Staying keeps the permit for now, and the pressure may go on.
    .title = Work in a diplomatic home
    .next = You can plan with a lawyer before you decide.
    .help = Find help
    .permit = Permission to stay
    .papers = Passport or papers
hd8313b0603fac2e4 = We do not know of a fixed time to rest and think here.
hd8a9b5278257fdb9 = If someone else answers, do what the note says. Use vague words.
hd91e07415422cf51 = Who gives me advice that is independent, and where can I complain?
    .who = A lawyer can answer.
hd966a724c53bdc02 = From
hd9a058f522622492 = It can begin when { $starts }.
hd9a34c2f5c8ce4eb = A call or a message
hd9e1cd332225b382 = if a lawyer is free
hdb4b2079aec8d322 = This chat is not end-to-end encrypted. Telegram's computers keep it.
hdc348b7f92b5972b = No safe time was chosen. You can answer in the box.
hddbd1693b78b07e2 = You can choose a part of the country. Services for the whole country stay in the list.
    .any = Any region
hde573c6eb9b7e87d = A place tonight
hdee9808f341cbb68 = Until they open it, you can take it back with your code. Send it, change it, or do not send it. All three are fine.
hdf276a0b30f52712 = We do not know the rules for { $country }. A lawyer can read the paper.
hdfc791f55ad3f19c = A message may be left
he01f8648f7c3a24f = You have not chosen a country. These numbers are for police or all services:
he082bc7f5d3dbd43 = { $name }: { $number }
he0c2d547c3bf2889 = We do not know this law for { $country }. A lawyer may know.
he1131906a1d179b3 = What we know for { $country }. It may not fit your case. You can ask first.
he11b3b135fc93e2f = The part for others:
he2477d37255aeb5e = ✓ { $label }
he2578bde6a53de72 = Emergency numbers of 36 countries. Each has a source and a date, or says that it has none. Nobody has called them for this guide yet.
    .label = Numbers
he2d8a88ec0d8d710 =
    Two free tools can ask websites and apps to block a picture. StopNCII is for adults. Take It Down is for pictures from before you were 18.
    
    Your device makes a fingerprint of the picture, a kind of code. The picture is not uploaded. Not all sites take part.
    
    This is only for a device that you alone control. The device keeps traces of the visit. You can also ask a service to help with it.
    .label = Asking for removal
he2f3ac2a8789a71d =
    { $answer ->
        [yes]
            { $sure ->
                [sure] By law your name is protected.
               *[may] Your name may be protected.
            }
        [no] Your name may become known.
       *[depends] In serious cases your name can stay hidden.
    }
he319cca9fe8e7e37 = This page was too old, or it was sent twice. Nothing was done. Please begin again from the list.
he39dbd31d0f83c92 = Needs: { $value }
he3f879587d3bfdbf = No code words.
he465da35c37084cc = No message on a machine, unless the note says that you may.
he4c159e1c477fd85 = May you leave a message
he54421be80611ce7 =
    You can type one number, or one name on Telegram. It is removed from the chat at once. It goes only into the note.
    
    A number that only you use is better. Someone else may answer.
    .title = If they may call you
    .words = Five words
    .digits = Twelve digits
    .no = Do not send
he54d253c0b415608 = You can go on with the note, or not. Both are fine. The service will read that you are under 18.
he7baabc249cc2b27 = How soon: { $value }
he83c88c7fadb8a54 = someone to talk to
he8a89ad263ce86f1 = The camera of the other phone can read this code. The guide then stands in its list of chats.
he940f11d14598127 = Before it is sealed
he94172667d8cf1eb = We do not know how it is in { $country }. A service can tell you.
he971508c75f55289 = New passphrase (it stays unseen while you type):
he9b984cab17b7010 = Answer: they reach you
he9e01d10b25cd20a = We do not know these rules for { $country }. You can ask before you sign.
he9f6f039fe663a8a = As of { $date }. Version { $version }.
hea28876528d6e999 =
    Service: an organisation that helps. Recognised: someone has checked it.
    
    Permit: a paper that lets you stay. Asylum: protection in another country.
    
    Lawyer: a person who knows the law and speaks for you. Interpreter: a person who says your words in another language.
    .label = Some words
hea5f80c7f6b01189 = the prosecutor, who brings the case
heaae8a9132f03f0d = This note already has an answer, and that one counts. This second one was not sent. If something has changed, you can wait: the person can send a new note.
hec1dadce97f949f7 = With a code you can look for the answer, or take the note back. What kind of code is easier for you?
hec4013cc63e80ca0 = Which clock is yours?
hec454ca05f9d1cfd = United Nations: the protocol against trafficking in persons of 2000, and a paper of 2018 on protection and help. Also the principles of the human rights office, and papers of the refugee office.
    .label = United Nations
hece832d7d5f08a95 = We are checking this again, so we do not show it now. A hotline can tell you what holds today.
    .title = This is being checked
    .hotline = Hotlines and services
    .home = All doors
hed1c5d5e05dacf2f = Is my family all right, what do they know, and are they part of it?
    .who = You, or a service there if you agree.
hedc78419605e7517 = What happens to the court case? Can I speak by video? Who tells me the end?
    .who = A lawyer or the office that leads the case can answer.
hee3fbc4bd31e61ce = We do not know a line for this in { $country } yet. The police can take a report.
hee89586a4243904a = Not said
heecc4375235bdacb =
    Maybe you said yes at the start. Maybe you got some money, or came without papers.
    
    In most countries the law looks at tricks, threats and abuse of your situation, not only at that yes. If you were under 18, the yes does not count at all.
    
    It can happen without crossing a border. Smuggling means paying to be brought over one. A person who paid for that may be used by others too.
    .title = But I agreed
    .next = You can read about your rights, or ask a service first.
    .rights = My rights
    .papers = Passport or papers
    .help = Find help
hef328841d0c7a53f =
    Signs are only signs, whatever you ticked.
    
    Many countries have rules for people who are used by others. It can be for work, sex, crime or money.
    .title = What you could do with this
    .next = You can read about your rights. You can talk to someone. You can still decide nothing.
    .rights = My rights
    .help = Find help
    .situations = Situations like mine
    .agreed = But I agreed
    .later = Not now, show all doors
hef3e1e5240778766 = Nothing in { $country } fits what you chose. You can show all again, or look at what else there is.
hef44374ec6522b82 = Your first sentence: “Are you OK to talk now?”
hefb9ea10f0834b9d = a doctor
hf0183c840edf581d =
    You want to tell this about a service: { $kind }.
    
    Type the code of the note that this service opened. It shows that you were in contact. It does not show who you are.
hf04901b3d35cc5f8 = They were not respectful
hf06f5ca838b3cb88 = harm to children
hf08c3b4eb4d396ad =
    { $level ->
        [high] From an official text.
        [medium] From a reliable source, and it may have changed. Ask before you decide.
       *[low] Not checked with an official text. Ask before you decide.
    } { $date ->
        [unknown] The date of the source is not known.
       *[other] Date of the source: { $date }.
    }{ $due ->
        [yes] { " " }It is due for a new check.
       *[no] { "" }
    }
hf08c71ad24c5fa00 = Language: { $value }
hf1a6dcfc506d46cb = We do not know the embassies in { $country } yet. A service can help you ask.
hf1fbb9991f504fa0 =
    In Telegram you can open the profile of a false copy and choose Report. You can also tell the people who gave you the link.
    
    You do not have to do anything about it.
    .label = I saw a copy
hf26d6391be89777d =
    { $proofs ->
        [0] We know no proof in public papers.
        [one] There is { $proofs } proof in public papers.
       *[other] There are { $proofs } proofs in public papers.
    } { $verified ->
        [never] Nobody has checked it for the guide yet.
       *[other] Checked for the guide: { $verified }.
    }
hf2c22aa8c48be897 =
    Soon is better, and later still helps. You decide what is done.
    
    Medicine against HIV can be started within 72 hours. Medicine against pregnancy works within 5 days.
    
    A doctor can often keep proof without telling the police. You can ask first.
    .title = A doctor soon
    .next = You can ask for a doctor, or take a short pause first.
    .where = Where to go
    .calm = A short pause
    .report = Report or not
hf3297d7e31751552 = Waymark
hf3f130ad9ac5c070 = This note is not there any more
hf41523f8cc17182c = How to answer
hf431fe4fae712dfb = The eight words of your key:
hf4a0cb762f28c4c7 = A text message stays on the phone and may show on the bill. You can delete it on the phone.
hf5ecd5c25950b032 = Passphrase (it stays unseen while you type):
hf68175c3acc8ac4a = Evidence: a case can rest on more than testimony: money, travel, phones, places. Seized property can serve compensation.
    .label = Evidence and property
hf6da52c5126c7104 = A good time: { $hours }.
hf6f177697c57c791 = You have not marked a question. That is fine.
hf723871f91e96aaa =
    You can end together: Leave, then look at the list of chats. The chat stays there until it is deleted by hand.
    
    You can show how: hold the chat in the list, then Delete, for the other side too.
    .label = Leaving together
hf78101b4fc07c8e1 = We do not know a number for the sea. On land, these numbers are for police or all services:
hf803994f18b47cae =
    You can ask for a plan on paper: which papers, who comes with you, what happens at the airport, who meets you.
    
    One person with a name, before and after, helps. They should ask how you are later only if you want it.
    .title = The way and after
    .abroad = Help in another country
    .sign = Before you sign
hf8234c3b22494b12 = { $field }: this is not a number that can be called. Please write it as { $example }.
hf8c8b7a085e149b0 = Free. You do not have to say who you are.
hf95057746ecc7609 =
    The next page may be hard to read. You can read it or skip it.
    It is about { $theme }.
    .read = Read it
    .skip = Skip
    .instead = What helps without it
    .pause = A short pause
hfac0106581e26ea2 = Answered before
hfaf22d337291edde = There is time
hfb03fad97803db3a =
    Places with people may be better for tonight: a hospital, a station with staff, a place of worship, a shop that stays open. Staff there can call for you.
    
    Only you can judge a place. You can say no to a ride or a room from people you do not know.
    
    Papers, phone, charger and medicine help if you have them.
    .title = Where tonight?
    .next = You can ask a hotline, or look for a place to sleep.
    .talk = Hotline
    .places = Places that help
    .offer = Is this offer real?
hfb482898a4f487ac =
    A guardian is an adult who has to think of what is good for you. You can tell this adult what you want.
    
    Do you not feel good with this adult? You can say so and ask for another.
    .title = An adult on your side
    .help = Help if I am under 18
    .complain = When something goes wrong
hfb4dec8ef716b467 = We do not know what { $country } does in such cases. A lawyer may know.
hfbfe67ca5260ec74 =
    Whatever you do or did, leaving is your decision: now, later or never.
    
    You can see a doctor or a lawyer and stay where you are. Leaving may bring rest, and cost income. Staying keeps income, and others may keep deciding.
    
    Laws on selling and buying sex differ. In some countries you can claim money that others took. This is for men and trans people too.
    .title = Help without judgement
    .next = You can ask for a doctor or a talk, without any other step.
    .health = Health
    .help = Find help
    .images = Pictures and accounts
hfca003b3e640584d = The exchange cannot be reached. Please look at your internet connection. What is open stays here, and the desk tries again at the next full hour.
hfccee9c43715727b =
    { sheet-7 }
    { sheet-8 }
    { sheet-9 }
    { sheet-21 }
    .label = Safety
hfd2b66126e7d9dcd =
    Some debts grow and grow: fees for a job or a trip, interest, fines, rent. Sometimes the family is asked to pay.
    
    In many countries a debt to someone who uses you cannot be claimed in law. If it is possible, you can ask a lawyer before you pay more.
    
    Paying may bring calm for a while, and the debt may still grow. Not paying keeps your money, and threats may follow.
    .title = About debts
    .next = You can talk it over with a service before you pay or stop.
    .help = Find help
    .family = When my family is at risk
    .oaths = Oaths and promises
hfd7b34495057d88c = Work, pay, papers, health: your rights in plain words.
hfd96f3314dcbbd9e = You can feel the floor under your feet. You can press them down a little, and let go.
hfe3ae10e9f0dd2f9 =
    These lines are about what others do at a place of work.
    
    You can mark a line or leave it. Nothing is counted.
    .title = About work
    .next = Marked or not, you can go on or stop here.
    .promise = Other job than promised
    .pay = No pay or little pay
    .hours = Far too many hours
    .place = Bad place to live
    .threats = Threats at work
    .go = What is possible now
hfe3b44a623deec1b = Look at it before it is sealed
hfef9f8ec8056b089 = The chat stays in your list until you delete it. Leave clears our page; it cannot clear everything.
hff50eb0965810afd = No day off, no own room, never alone outside, papers kept, pay sent elsewhere. Diplomatic homes: a permit that hangs on the employer.
    .label = Work in a home
hff599e92d3dc6bd4 =
    { $answer ->
        [yes]
            { $sure ->
                [sure] There is free legal help in such cases.
               *[may] There may be free legal help.
            }
        [no] We know of no free lawyer.
       *[depends] Some people have a free lawyer. You can ask if you are one of them.
    }
hff6472a3448dd548 = pregnancy and infections
