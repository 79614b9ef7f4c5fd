# Danger now, and a short pause. Words of haste are allowed here and nowhere else.

# D10. No explanation is asked. The program adds the number of the country when it is known.
danger =
    If you can, choose what fits. You do not have to explain anything.
    .title = Danger now
    .next = You can press one of these.
    .call = Call for help
    .quiet = I cannot talk
    .hurt = Hurt or ill
    .held = Locked in or being moved
    .die = I want to die
    .out = I just got out

# D11. The program adds the numbers below the text.
danger-call =
    If you can talk, you can call. Saying the place first helps most.
    .title = Numbers to call
    .next = If you cannot talk, there may be a quiet way.
    .quiet = I cannot talk
    .nophone = No phone, or just got out
danger-call-say =
    Three sentences can be enough.

    I need help. I am at this place: a street, a shop, a sign, a floor.

    I am not free to leave, or someone may hurt me.

    I need an interpreter, please.
    .label = What to say
danger-call-line =
    You can read this line aloud, or show it to someone near you:
    .label = A line to read aloud
danger-call-papers =
    Someone may ask about papers, also the police. In some countries this can have results for your stay. In others they look at the danger first.

    You can say that you want a lawyer and an interpreter. You decide if you call.
    .label = Will they ask for papers?

# D12.
danger-quiet =
    Some countries have a text number or a silent call. Where there is none, an open line may still be heard.
    .title = When you cannot talk
    .next = You can look at ways to call without saying why.
    .call = All numbers
danger-quiet-order =
    Some people call as if they order food or a taxi. They give the address and answer only yes or no.

    Not every operator knows this. If it is possible, you can stay on the line.
    .label = Talk as if I order
danger-quiet-open-line =
    You can call and put the phone down with the line open. The operator may hear what happens.

    In some countries a call without a voice is ended. The operator may not know where you are.
    .label = Leave the line open

# D13.
danger-held =
    Your own life comes first. You know best what makes it worse or better.

    Clues to the place can help: a letter, a sign, a shop, a sound, a number on a car.
    .title = Locked in or being moved
    .next = You can look at a line to show, or at quiet ways.
    .call = Numbers to call
    .quiet = Quiet ways
danger-held-card =
    You can show this line to someone when nobody watches:
    .label = A line to show
danger-held-border =
    At a border or an airport you can ask to speak to an officer alone. You can say: I need help, I am not free.

    What follows differs by country. They may ask about papers, and you may miss the trip. You can ask for an interpreter and a lawyer.
    .label = At a border or airport

# D14.
danger-hurt =
    An ambulance comes for people who are hurt, ill or giving birth. In many countries a hospital must treat an emergency, with or without papers.

    Who pays and who is told differs. You can ask first.
    .title = Hurt, ill or pregnant
    .next = You can call, or go to the nearest hospital.
    .call = All numbers
    .after = After forced sex
danger-hurt-poison =
    If you took or got something that makes you ill, you can call the ambulance. Saying what it was and when helps. Keeping the box helps too.

    They are there for your health. In some places they may tell others. You can ask.
    .label = Poison or drugs

# D15. Behind a warning. Never alone with it; a line, one small step, a person to trust.
danger-self =
    You are not alone with this. Many people have felt that it is too much, and the feeling can change.

    One small step may help for now: sit where others are, drink some water, put away what could hurt you.

    You can call, or tell someone you trust: I do not want to be alone now.
    .title = When it is too much
    .next = You can call now, or take a short pause first.
    .line = Numbers to call
    .calm = A short pause
    .help = Find help
danger-self-missing = We do not know a crisis line for { $country }. The emergency number can help too.

# D16.
danger-night =
    Places with people may be better for tonight: a hospital, a station with staff, a place of worship, a shop that stays open. Staff there can call for you.

    Only you can judge a place. You can say no to a ride or a room from people you do not know.

    Papers, phone, charger and medicine help if you have them.
    .title = Where tonight?
    .next = You can ask a hotline, or look for a place to sleep.
    .talk = Hotline
    .places = Places that help
    .offer = Is this offer real?
danger-night-missing = We do not know a hotline for { $country } yet. The emergency number can help.

# D17. By choice, at most 60 seconds, eyes may stay open, no breath is held.
calm =
    This takes less than a minute. You can stop at any time, and your eyes can stay open.
    .title = A short pause
    .go = Go on
calm-feet =
    You can feel the floor under your feet. You can press them down a little, and let go.
calm-see =
    You can look around and name five things you see. Any five things are fine.
calm-breathe =
    You can breathe in slowly, and out a little more slowly. There is no need to hold your breath. Three times can be enough.
