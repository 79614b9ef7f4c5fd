# Draft: no reviewer has signed this yet.
# Danger now, and a short pause. Words of haste are allowed here and nowhere else.
# Both adults and people under 18 read these pages: the reader is addressed without a pronoun where possible.

# D10. No explanation is asked. The program adds the number of the country when it is known.
danger = 如果可以，选一个合适的。什么都不用解释，也不用说自己是谁、发生过什么。随时可以停下，也可以先看看，不按也行。
    .title = 现在有危险
    .next = 可以按下面任何一个按钮。
    .call = 打电话求助
    .quiet = 我不能说话
    .hurt = 受伤或生病
    .held = 被关着或正被带走
    .die = 我不想活了
    .out = 我刚刚出来

# D11. The program adds the numbers below the text.
danger-call =
    如果能说话，可以打电话。先说出在哪里，最有帮助。路名、店名、招牌、楼层，知道多少说多少都可以。
    .title = 可以拨打的号码
    .next = 如果不能说话，也许有不出声的办法。
    .quiet = 我不能说话
    .nophone = 没有电话，或刚刚出来
danger-call-say =
    说三句话也许就够了。

    我需要帮助。我在这里：路名、店名、招牌、楼层。

    我不能自由离开，或者有人可能会伤害我。

    请给我找一位翻译。
    .label = 可以怎么说
danger-call-line =
    可以把这句话念出来，或者给身边的人看：
    .label = 一句可以念的话
danger-call-papers =
    可能有人会问起证件。在有些国家，这可能会影响能不能留下来。在另一些国家，会先看这个人是不是处在危险中。问的人也可能是警察。

    可以说：我要律师，我要翻译。要不要打电话，由您决定。
    .label = 会不会查证件？

# D12.
danger-quiet =
    有些国家可以发短信求助，或者打不出声的电话。没有这些办法的地方，电话接通着，对方也许还是能听到。
    .title = 不能说话的时候
    .next = 可以看看不用说明原因的求助办法。
    .call = 所有号码
danger-quiet-order =
    有些人打电话求助时，会装作在订餐或叫车。他们只说地址，其他的只回答是或不是。

    不是每个接线员都懂这种办法。如果可以，可以先不挂断。
    .label = 装作在订东西
danger-quiet-open-line =
    可以拨通电话，不挂断，把手机放下。接线员也许能听到发生了什么。

    在有些国家，没有人说话的电话会被挂断。接线员可能不知道您在哪里。
    .label = 让电话一直通着

# D13.
danger-held =
    自己的生命最要紧。怎样会更糟、怎样会好一点，您最清楚。

    能看出地点的线索会有帮助：一封信、一块招牌、一家店、一种声音、一个车牌号。
    .title = 被关着或正被带走
    .next = 可以看看给人看的一句话，或者不出声的办法。
    .call = 可以拨打的号码
    .quiet = 不出声的办法
danger-held-card =
    没有人盯着的时候，可以把这句话给人看：
    .label = 一句给人看的话
danger-held-border =
    在边境或机场，可以要求单独和工作人员谈。可以说：我需要帮助，我没有自由。

    之后会怎样，各国不同。他们可能会问证件，您也可能赶不上这趟车或飞机。可以要求翻译和律师。
    .label = 在边境或机场

# D14.
danger-hurt =
    救护车是给受伤、生病或快要生孩子的人用的。在许多国家，不管有没有证件，医院都必须治疗急症。

    谁来付钱、会告诉谁，各地不同。可以先问清楚。
    .title = 受伤、生病或怀孕
    .next = 可以打电话，或者去最近的医院。
    .call = 所有号码
    .after = 被迫发生性行为之后
danger-hurt-poison =
    如果吃了、用了，或被人给了让身体不舒服的东西，可以叫救护车。说出是什么、什么时候，会有帮助。留着包装也有帮助。

    他们是来照顾身体的。在有些地方，他们可能会告诉别人。可以问。
    .label = 中毒或毒品

# D15. Behind a warning. Never alone with it; a line, one small step, a person to trust.
danger-self =
    面对这些，并不是孤身一人。许多人都有过撑不下去的感觉，而这种感觉是可以变的。

    现在做一件小事，也许会好一点：坐到有人的地方，喝点水，把可能伤到自己的东西收起来。

    可以打电话，或者对信任的人说：我现在不想一个人待着。
    .title = 撑不下去的时候
    .next = 可以现在打电话，也可以先停一停。
    .line = 可以拨打的号码
    .calm = 停一停
    .help = 找帮助
danger-self-missing = 我们不知道{ $country }有没有心理危机热线。紧急电话也能帮忙。

# D16.
danger-night =
    今晚，有人的地方也许更好：医院、有工作人员的车站、宗教场所、还开着的店。那里的工作人员可以帮忙打电话。

    一个地方好不好，只有您自己能判断。不认识的人要开车送您、给您房间住，可以说不。

    证件、手机、充电器和药，如果有，会有帮助。
    .title = 今晚去哪里？
    .next = 可以问热线，或者找一个过夜的地方。
    .talk = 热线
    .places = 能帮忙的地方
    .offer = 对方说的是真的吗？
danger-night-missing = 我们还不知道{ $country }的热线。紧急电话可以帮忙。

# D17. By choice, at most 60 seconds, eyes may stay open, no breath is held.
calm =
    只要不到一分钟。随时可以停，眼睛可以一直睁着。
    .title = 停一停
    .go = 继续
calm-feet =
    可以感觉一下脚下的地面。可以把脚轻轻往下压一压，再放松。
calm-see =
    可以看看四周，说出眼前的五样东西。哪五样都行。
calm-breathe =
    可以慢慢吸气，再更慢一点呼气。不用憋气。三次也许就够了。
