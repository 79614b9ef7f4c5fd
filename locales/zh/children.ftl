# Draft: no reviewer has signed this yet.
# Under 18, and parents. Short, kind, with easy words; 300 characters at most with title, missing and next.
# The reader is 你, as one speaks kindly to a young person in Chinese; c-parent has no pronoun, since parents may be of any age.

# D59. Kind and short. "It is not your fault" is said to every reader under 18, whatever happened.
c-hub =
    你来看这里，很好。这不是你的错。

    你有更多的权利。大人必须保护你不受伤害。你可以要求有地方睡，要求看医生，要求有一个大人来帮你。
    .title = 如果你不满 18 岁
    .next = 可以按一个按钮，也可以到这里就停。
    .talk = 谈心的人
    .guardian = 站在我这边的大人
    .age = 他们不信我的年龄时
    .going = 回家还是留下
    .parent = 我有孩子或怀孕了
c-hub-missing = 我们不知道{ $country }的规定。服务机构也许知道。

# D60. Guardian: the adult whom the State names to speak for a child who is without parents. The word is explained.
c-guardian =
    监护人是一个大人，要想着什么对你好。你可以告诉这个大人你想要什么。

    和这个大人在一起，觉得不好吗？你可以说出来，要求换一个。
    .title = 站在你这边的大人
    .help = 不满 18 岁的帮助
    .complain = 有事情不对时
c-guardian-missing = 我们不知道在{ $country }是谁。你可以问律师。

# D61. In doubt, a person is treated as under 18 while the age is checked. A doctor's check is last and needs a yes.
c-age =
    如果他们不确定，核对的时候，应该把你当作不满 18 岁。

    他们可以先看证件。医生检查应该放在最后，而且要你同意才行。你可以说不。说不以后会怎样，律师可以告诉你。
    .title = 你的年龄
    .guardian = 站在我这边的大人
    .lawyer = 律师
c-age-missing = 我们不知道{ $country }怎么做。律师也许知道。

# D62. Comes before any contact. This program tells no one, but Telegram can see the chat, and adults whom the
# child contacts may have to tell others. Good and hard side of that. No promise of secrecy.
c-secret =
    我们不告诉任何人。Telegram 能看到这个聊天。

    如果你打电话给人，或者去找人，对方可能必须告诉别人你需要帮助。这可能有帮助，也可能让你觉得太快了。你可以先问：您会告诉谁？
    .title = 哪些事只留在这里
    .go = 去看服务机构
    .not-now = 现在不
c-secret-missing = 我们不知道{ $country }的规定。你可以问他们。

# D63. What is good for the child comes first. Family is asked only where this does no harm. Home and staying alike.
c-return =
    你不用现在就知道。大人必须听你说，还要想着什么对你好。

    两条路都可能好，也都可能难。谁都不应该把你送到有人伤害你的地方。如果问你的家人会带来伤害，就不应该去问。
    .title = 回家还是留下
    .guardian = 站在我这边的大人
    .lawyer = 律师
c-return-missing = 我们不知道{ $country }怎么做。律师也许知道。

# D64. For parents of any age and people who expect a child. "the other parent" may be part of the problem.
c-parent =
    如果这对孩子好，父母和孩子应该在一起。孩子有权利：有出生证明，能上学，能看医生。

    孩子的另一位家长会伤害人吗？可以要求什么，律师可以说明。
    .title = 和孩子在一起
    .help = 找帮助
    .health = 怀孕和健康
    .lawyer = 律师
c-parent-missing = 我们不知道{ $country }的规定。律师也许知道。
