# До покупки: оплата, оформление, возврат, гарантия, акции, клуб.

utter_paying_methods = { $country }: оплатить можно так: { $methods }.
    .v2 = Способы оплаты ({ $country }): { $methods }.
utter_paying_methods_general = В большинстве стран можно оплатить так: { $methods }. Назовите вашу, и я дам полный список.
    .v2 = Почти везде работают { $methods }. Из какой страны заказ? Тогда скажу точно.
utter_paying_also_transfer = Можно и банковским переводом.
utter_paying_also_invoice = Можно оплатить и по счёту, уже после получения.
way_to_pay_bank_transfer = банковский перевод
way_to_pay_invoice = оплата по счёту
way_to_pay_gift_card = подарочная карта
way_to_pay_crypto = криптовалюта
way_to_pay_cheque = чек
utter_paying_taken = Да, можно: { $method } ({ $country }).
    .v2 = { $method }: да, подойдёт ({ $country }).
utter_paying_not_taken = К сожалению, так нельзя: { $method } ({ $country }).
    .v2 = { $method }: здесь не принимаем ({ $country }).
utter_paying_taken_mostly = Да, почти во всех странах: { $method }. Какая у вас? Тогда скажу наверняка.
utter_paying_taken_in = { $method }: да, для заказов из этих стран: { $countries }. Какая у вас?
utter_paying_taken_nowhere = К сожалению, этого мы не принимаем: { $method }.
utter_paying_instalments = { $country }: от { $minimum } можно платить частями через { $provider } без процентов. Число платежей: { $parts }. Решение принимает { $provider } при оформлении.
utter_paying_instalments_by_card = { $country }: от { $minimum } можно платить картой частями без процентов. Число платежей: { $parts }.
utter_paying_no_instalments = { $country }: рассрочки, к сожалению, нет.
utter_paying_instalments_in = Рассрочка есть для заказов из этих стран: { $countries }. Какая у вас?
utter_paying_cash = { $country }: да, можно оплатить при получении, если заказ не дороже { $limit }. Комиссия: { $fee }.
utter_paying_no_cash = { $country }: оплаты при получении, к сожалению, нет.
utter_paying_cash_in = Оплата при получении есть в этих странах: { $countries }. Какая у вас?
utter_paying_currency = { $country }: цены и списание в этой валюте: { $currency }. Если счёт у вас в другой, пересчитает ваш банк по своему курсу.
utter_paying_currency_general = Списание идёт в той валюте, в которой вы видите цены. Назовите страну, и я скажу, какая это валюта.
utter_paying_safe = Данные карты в зашифрованном виде идут прямо в платёжную систему; магазин их не видит. Пожалуйста, не пишите их в этом чате: я никогда о них не спрошу.
    .v2 = Оплата зашифрована и проходит через платёжную систему, данные карты у нас не хранятся. Одна просьба: никогда не пишите их в чате.

utter_ordering_steps = Всего четыре шага: откройте товар, выберите размер и цвет, положите в корзину и перейдите из неё к оформлению. Там вы укажете адрес и способ оплаты.
    .v2 = Выберите товар, размер и цвет, добавьте в корзину. Из корзины перейдите к оформлению, укажите адрес и оплатите.
utter_ordering_steps_here = «{ $title }»: выберите на странице размер и цвет, положите в корзину и перейдите к оформлению. Затем укажете адрес и способ оплаты.
utter_ordering_guest = Аккаунт не нужен: можно заказать как гость, достаточно электронной почты. Только баллы клуба без аккаунта не копятся.
    .v2 = Регистрация не нужна; для заказа хватит адреса электронной почты.
utter_ordering_account = Чтобы заказать, нужен аккаунт: регистрация по электронной почте займёт минуту.
utter_ordering_cart = Корзина находится вверху каждой страницы. Там можно менять количество, убирать товары и переходить к оформлению. Она хранится на том устройстве, с которого вы зашли.
utter_ordering_for_me = Оформить заказ за вас я не могу: подтвердить и оплатить его можете только вы. Но подскажу каждый шаг.

utter_terms_returns = { $country }: вернуть товар без объяснения причин можно в течение { $days ->
        [one] { $days } дня
       *[other] { $days } дней
    } после доставки.
    .v2 = Срок возврата ({ $country }): { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } с момента доставки, причину называть не нужно.
utter_terms_returns_item = «{ $title }» ({ $country }): вернуть без объяснения причин можно в течение { $days ->
        [one] { $days } дня
       *[other] { $days } дней
    } после доставки.
utter_terms_returns_electronics = Для электроники срок { $electronics_days ->
    [one] { $electronics_days } день
    [few] { $electronics_days } дня
   *[other] { $electronics_days } дней
}.
utter_terms_returns_paid_shop = Обратную пересылку оплачиваем мы.
utter_terms_returns_paid_shopper = Обратная пересылка за ваш счёт.
utter_terms_except_sealed = Запечатанные товары, например косметику и бельё, после вскрытия вернуть нельзя.
utter_terms_except_final_sale = Товары окончательной распродажи вернуть нельзя.
utter_terms_returns_refund = Деньги отправим не позднее чем через { $refund_days ->
    [one] { $refund_days } день
    [few] { $refund_days } дня
   *[other] { $refund_days } дней
} после оформления возврата.
utter_terms_returns_faulty = Товар с браком, повреждённый или не тот мы примем за свой счёт в течение { $months ->
    [one] { $months } месяца
   *[other] { $months } месяцев
}.
utter_terms_item_sealed = «{ $title }» ({ $country }): из соображений гигиены после вскрытия упаковки вернуть нельзя. Если она цела, коллега может рассмотреть возврат.
utter_terms_item_final_sale = «{ $title }» ({ $country }): это окончательная распродажа, просто передумать и вернуть нельзя.
utter_terms_rule = (Наше правило: { $rule })
utter_terms_rule_by_law = (Закон: { $source }; наше правило: { $rule })
utter_terms_law_page = Текст закона: { $law_url }
utter_terms_returns_general = Срок возврата от { $least } до { $most } дней с момента доставки, смотря какая страна. Товар с браком примем за свой счёт в течение как минимум { $months ->
        [one] { $months } месяца
       *[other] { $months } месяцев
    }. В какую страну доставка?
    .v2 = Зависит от страны: от { $least } до { $most } дней с момента доставки, а при браке не меньше { $months ->
        [one] { $months } месяца
       *[other] { $months } месяцев
    } за наш счёт. В какой стране вы живёте?

utter_warranty_shop = Наша собственная гарантия в месяцах с момента доставки: электроника { $electronics }, товары для дома { $home }, обувь { $shoes }, одежда { $clothing }.
    .v2 = От нас вы получаете, в месяцах: на электронику { $electronics }, на товары для дома { $home }, на обувь { $shoes }, на одежду { $clothing }.
utter_warranty_item = «{ $title }»: наша собственная гарантия { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
   *[other] { $months } месяцев
} с момента доставки.
utter_warranty_item_none = «{ $title }»: собственной гарантии у нас на это нет, действует установленная законом.
utter_warranty_covers = Она покрывает дефекты материала и изготовления, но не случайные повреждения и износ. Регистрировать ничего не нужно: подтверждением служит ваш заказ. Продлений мы не продаём.
utter_guarantee_fixed = { $country }: кроме того, при дефектах закон даёт вам не менее { $months ->
    [one] { $months } месяца
   *[other] { $months } месяцев
} с момента доставки.
utter_guarantee_discovery = { $country }: кроме того, закон даёт вам { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
   *[other] { $months } месяцев
} с обнаружения дефекта.
utter_guarantee_open = { $country }: единого законного срока я там не знаю, поэтому не назову никакого. Конкретный случай может рассмотреть коллега.
utter_warranty_law_unknown = К этому добавляется законная гарантия, она зависит от страны. Какая у вас?
    .v2 = Что добавляет закон, зависит от страны. Где вы живёте?

utter_promotions = Сейчас действует вот что:
    .v2 = На данный момент есть:
utter_promotions_none = Общих акций сейчас нет.
    .v2 = Скидок для всех в данный момент нет.
utter_promotions_send_code = Если у вас есть промокод или он не срабатывает, напишите его здесь, и я проверю.
    .v2 = Могу проверить любой промокод: просто напишите его.
utter_promotion_code = Промокод { $code }:
utter_promotion_by_itself = Без промокода:
utter_promotion_gives_percent = скидка { $percent } %.
utter_promotion_gives_amount = скидка { $amount }.
utter_promotion_gives_free_shipping = бесплатная доставка.
utter_promotion_goods = Только на такие товары: { $goods }.
utter_promotion_minimum = При заказе от { $minimum }.
utter_promotion_first_order = На первый заказ.
utter_promotion_countries = Страны доставки: { $countries }.
utter_promotion_until = До { $until_on } включительно.
goods_clothing = одежда
goods_shoes = обувь
goods_electronics = электроника
goods_home = товары для дома
goods_beauty = косметика
utter_coupon_valid = { $code } действует. Он даёт:
    .v2 = Да, { $code } работает:
utter_coupon_unknown = Промокода { $code } я не нахожу. Он точно так пишется?
    .v2 = Промокода { $code } у нас нет. Все ли буквы верны?
utter_coupon_expired = Срок { $code } истёк (до { $until_on }).
utter_coupon_not_started = { $code } начнёт действовать { $from_on }, пока он не работает.
utter_coupon_already_used = Вы уже использовали { $code }, а он действует один раз для каждого покупателя.
utter_coupon_first_order_only = { $code } только для первого заказа, а вы у нас уже заказывали.
utter_coupon_wrong_country = { $code } действует только при доставке в эти страны: { $countries }.
utter_coupon_wrong_category = { $code } действует только на такие товары: { $goods }.
utter_coupon_minimum_not_reached = { $code } действует при заказе от { $minimum }; в вашей корзине пока меньше.
utter_coupon_too_many = Это уже много несуществующих промокодов, пусть лучше посмотрит коллега.

utter_membership_points = У вас { $points ->
        [one] { $points } балл
        [few] { $points } балла
       *[other] { $points } баллов
    }, это { $worth }.
    .v2 = Ваши баллы: { $points }. Это скидка { $worth } на заказ.
utter_membership_tier = Ваш уровень: { $tier }.
utter_membership_next_tier = До уровня «{ $next_tier }» { $missing ->
    [one] остался { $missing } балл
    [few] осталось { $missing } балла
   *[other] осталось { $missing } баллов
}.
utter_membership_top_tier = Выше уровня нет.
utter_membership_expiring = Обратите внимание: сгорит часть баллов ({ $expiring }), последний день { $until_on }.
tier_bronze = Бронза
tier_silver = Серебро
tier_gold = Золото
utter_membership_programme = Наш клуб бесплатный: один балл за каждые { $spend }, 100 баллов стоят { $worth }. Баллы действуют { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
       *[other] { $months } месяцев
    }.
    .v2 = В бесплатном клубе каждые { $spend } дают балл, 100 баллов это { $worth }, срок в месяцах: { $months }.
utter_membership_tiers = От { $silver_points } баллов в год вы получаете «Серебро» и на { $silver_percent } % больше баллов, от { $gold_points } «Золото» и на { $gold_percent } % больше.
utter_membership_sign_in = Чтобы узнать свои баллы, войдите в магазин и спросите меня ещё раз.
utter_membership_join = Вы пока не в клубе; записать вас может коллега.
utter_membership_referral = Пригласите друга: как только его первый заказ останется у него, вы оба получите баллы ({ $points }). Войдите в магазин, и я назову ваш код.
utter_membership_referral_own = Ваш код для приглашения: { $code }. Как только первый заказ друга с этим кодом останется у него, вы оба получите баллы ({ $points }).
utter_membership_credit = У вас { $balance } на балансе магазина; потратить их можно до { $until_on } включительно.
utter_membership_no_credit = Сейчас на балансе магазина у вас ничего нет. Деньги возвращаются тем же путём, каким вы платили, а у подарочной карты свой баланс.
utter_membership_credit_sign_in = Баланс магазина привязан к аккаунту: войдите и спросите меня ещё раз, тогда я его увижу.

utter_gift_card_ask = Чтобы узнать остаток подарочной карты, напишите здесь её код: он начинается с GC.
    .v2 = Просто напишите код карты, начиная с GC, и я скажу, сколько осталось.
utter_gift_card_terms = Карта действует { $years ->
    [one] { $years } год
    [few] { $years } года
   *[other] { $years } лет
}, одним заказом можно использовать несколько, остаток сохраняется на карте. Деньгами её не выдаём.
utter_gift_card_balance = На подарочной карте с окончанием { $ending } осталось { $balance }; потратить их можно до { $until_on } включительно.
utter_gift_card_empty = Подарочная карта с окончанием { $ending } израсходована.
utter_gift_card_expired = Срок подарочной карты с окончанием { $ending } истёк (до { $until_on }).
utter_gift_card_unreadable = Это не весь код: в нём GC и ещё двенадцать букв и цифр. Проверьте, пожалуйста.
    .v2 = Чего-то не хватает или что-то лишнее. Код выглядит так: GC-ABCD-EFGH-JKMN.
utter_gift_card_unknown = Подарочной карты с таким кодом я не нахожу. Сверьте его, пожалуйста, с картой ещё раз.
    .v2 = И такого кода нет ни у одной карты. Все ли буквы верны?
utter_gift_card_too_many = Это слишком много кодов подряд, поэтому посмотрит коллега.
