import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findings, fixed, issuesOf, rowsOf } from './testing.ts';

describe('names that differ', () => {
  it.each([
    [
      'another person',
      { ru: 'Об этом вчера сообщил Ильхам Алиев.', en: 'This was announced yesterday by Nikol Pashinyan.' },
      ['warning value.pair ru:Ильхам Алиев en:Nikol Pashinyan'],
    ],
    [
      'another place',
      { ru: 'Переговоры прошли в Ереване в понедельник.', en: 'The talks were held in Brussels on Monday.' },
      ['warning value.pair ru:Ереване en:Brussels'],
    ],
    [
      'a country that is gone',
      { ru: 'Он приехал из Германии в понедельник.', en: 'He arrived on Monday.' },
      ['warning value.missing ru:Германии'],
    ],
    [
      'for information: who opens a sentence that has a pronoun in the other version',
      { ru: 'Роуленд заявил, что уходит.', en: 'He said that he was leaving.' },
      ['info value.missing ru:Роуленд'],
    ],
    [
      'for information: the country behind the name of a town',
      { ru: 'Его приняли в больницу в Ухане.', en: 'He was admitted to a hospital in Wuhan, China.' },
      ['info value.missing en:China'],
    ],
    [
      'for information: what a prefix makes an attribute of',
      { ru: 'Сторонники столицы ушли.', en: 'The pro-Brussels deputies left.' },
      ['info value.missing en:Brussels'],
    ],
    [
      'a company, for an acronym that it cannot be shortened to',
      { ru: 'Компания Pfizer сообщила о сделке.', en: 'The company LPG announced a deal.' },
      ['warning value.pair ru:Pfizer en:LPG'],
    ],
    [
      'a sea and a country, told by their adjectives',
      {
        ru: 'Они шли вдоль балтийских берегов у Балтийского моря.',
        en: 'They walked along Brazilian shores.',
      },
      ['warning value.pair ru:Балтийского моря en:Brazilian'],
    ],
    [
      'a name whose only likeness is a function word',
      { ru: 'В Ухане закрыты школы.', en: 'Schools are closed more than in Denver.' },
      ['warning value.pair ru:Ухане en:Denver'],
    ],
    [
      'another surname, in a version without capitals',
      {
        ar: 'وصلت وزيرة المالية كارين أوستلوند أمس.',
        en: 'Finance Minister Karin Bergdahl arrived yesterday.',
      },
      ['warning value.pair ar:أوستلوند en:Bergdahl'],
    ],
    [
      'another place in a list, in a version without capitals',
      { ar: 'تقع مناطق كلبجار ولاتشين هناك.', en: 'The districts of Kelbajar and Shamakhi are there.' },
      ['warning value.pair ar:لاتشين en:Shamakhi'],
    ],
    [
      'another place of two that each version knows, in a version without capitals',
      { ar: 'سافر الوزير إلى النرويج قبل عامين.', en: 'The minister travelled to Toyama two years ago.' },
      ['warning value.pair ar:النرويج en:Toyama'],
    ],
    [
      'another place, in a language of which few words are known',
      { fr: 'Demain elle ira à Lisbonne et à Hanovre.', en: 'Tomorrow she goes to Lisbon and Kraków.' },
      ['warning value.pair fr:Hanovre en:Kraków'],
    ],
    [
      'another given name before the same surname',
      { ru: 'Вчера сюда приехал Питер Браун.', en: 'Yesterday David Brown came here.' },
      ['warning value.pair ru:Питер en:David'],
    ],
    [
      'another given name, in a version without capitals',
      {
        ar: 'وصلت الصحفية إنغريد بيرغدال أمس.',
        en: 'The journalist Monika Bergdahl arrived yesterday.',
      },
      ['warning value.pair ar:إنغريد en:Monika'],
    ],
    [
      'a country as an attribute, which may be taken for granted, that left a gap',
      { ru: 'Об этом вчера сообщил президент США.', en: 'This was said yesterday by the president of.' },
      ['warning value.missing ru:США'],
    ],
    [
      'a body whose noun left a gap',
      { ru: 'Об этом сказано на сайте Министерства обороны.', en: 'This is stated on the website of.' },
      ['warning value.missing ru:Министерства'],
    ],
    [
      'a surname that is gone',
      { ru: 'Вчера приехал Найджел Форсайт.', en: 'Nigel arrived yesterday.' },
      ['warning value.missing ru:Найджел Форсайт'],
    ],
    [
      'a body, for a name that would be too little alone',
      {
        ru: 'Вчера об этом спросили Верховный Совет.',
        en: 'Yesterday they asked Buck about it.',
      },
      ['warning value.pair ru:Совет en:Buck'],
    ],
    [
      'a name that begins a sentence',
      { ru: 'Форсайт всё отрицает.', en: 'That was denied at once.' },
      ['warning value.missing ru:Форсайт'],
    ],
    [
      'a country beside its neighbour',
      { ru: 'Он любил историю Дании и Швеции.', en: 'He loved the history of Sweden.' },
      ['warning value.missing ru:Дании'],
    ],
    [
      'another name than an acronym that begins with like letters',
      { ru: 'Маски советует CDC.', en: 'Masks are advised by Xbox.' },
      ['warning value.pair ru:CDC en:Xbox'],
    ],
    [
      'a name that is spelled like a word of the dictionary',
      {
        ru: 'Судно направляется в Палу, но идёт оно медленно.',
        en: 'The ship is making its way to OPEC, but slowly.',
      },
      ['warning value.pair ru:Палу en:OPEC'],
    ],
    [
      'a name that ends like the dative of an adjective',
      { ru: 'Они прошли по Бирмингему молча.', en: 'They marched through the streets in silence.' },
      ['warning value.missing ru:Бирмингему'],
    ],
    [
      'a surname that ends like an adjective',
      { ru: 'Вчера выступал Милановский.', en: 'Yesterday the speaker was Roberts.' },
      ['warning value.pair ru:Милановский en:Roberts'],
    ],
    [
      'a country that no word in small letters is',
      { ru: 'Его обвинили в измене.', en: 'He was accused in Yemen.' },
      ['warning value.missing en:Yemen'],
    ],
    [
      'the United States behind a preposition',
      { ru: 'Он хранил деньги в США.', en: 'He kept the money there.' },
      ['warning value.missing ru:США'],
    ],
    [
      'a place that only the list of the version without capitals has',
      { ar: 'زار لينكفورت وتارنوف وغولدشتات.', en: 'She visited Lenkfort and Goldstadt.' },
      ['warning value.missing ar:تارنوف'],
    ],
    [
      'a country that Arabic lacks',
      { en: 'The delegation flew from Portugal on Monday.', ar: 'وصل الوفد يوم الاثنين.' },
      ['warning value.missing en:Portugal'],
    ],
    [
      'another place, told by a word whose letters are those of no Arabic word',
      { en: 'The clinic moved to Ravenna in spring.', ar: 'انتقلت العيادة إلى ستوكهولمر في الربيع.' },
      ['warning value.pair en:Ravenna ar:ستوكهولمر'],
    ],
    [
      'a name that Arabic lacks: a pronoun may stand for it',
      { en: 'The delegation met Pashinyan on Monday.', ar: 'التقى به الوفد يوم الاثنين.' },
      ['info value.missing en:Pashinyan'],
    ],
  ])('%s', (_, row, expected) => {
    expect(findings('name', rowsOf(row))).toEqual(expected);
  });

  it.each([
    [{ en: '_Close', ru: '_Закрыть' }],
    [{ en: '_Edit anyway', ru: '_Редактировать в любом случае' }],
    [{ en: 'Vorte_x', ru: 'В_ихрь' }],
    [{ en: 'Apply the Channe_l', ru: 'Применить канал' }],
    [{ en: '&Open', ru: '&Открыть' }],
    [{ ru: 'Об этом вчера сообщил президент США.', en: 'This was said yesterday by the president.' }],
    [{ ar: 'قال ترامب ذلك أمس.', en: 'Donald Trump said that yesterday.' }],
    [{ ru: 'Вчера сюда приехал президент Обама.', en: 'Yesterday Barack Obama came here.' }],
    [{ ru: 'Вчера сюда приехал Д. Браун.', en: 'Yesterday Peter Brown came here.' }],
    [{ ru: 'Фильм снят с Роем Роджерсом.', en: 'The film was made with Roy Rogers.' }],
    [{ ru: 'Об этом сообщила вчера Хезер Науэрт.', en: 'This was said yesterday by Heather Nauert.' }],
    [{ en: 'He works at the Department of Justice.', ru: 'Он работает в Минюсте.' }],
    [{ en: 'Doctors met with the Ministry of Health.', ru: 'Врачи встретились с Минздравом.' }],
    [{ en: 'The Security Council met on Monday.', ru: 'В понедельник собрался Совбез.' }],
    [{ ru: 'Путин встретил Эрдогана.', en: 'Putin received Erdoğan.', ar: 'استقبل بوتين إردوغان.' }],
    [
      {
        ru: 'Российский президент прилетел из США.',
        en: 'The Russian president came from the United States.',
      },
    ],
    [{ ru: 'Она живёт в Нью-Йорке.', ar: 'وهي تعيش في نيويورك.' }],
    [{ ru: 'Немецкие врачи помогли.', en: 'Doctors from Germany helped.', ar: 'وساعد الأطباء الألمان.' }],
    [{ ru: 'Министерство обороны молчит.', en: 'The Ministry of Defence is silent.' }],
    [{ ru: 'Владимир Владимирович Путин выступил.', en: 'Putin spoke.' }],
    [{ ru: 'Худшая команда АПЛ проиграла.', en: 'The worst team of the Premier League lost.' }],
    [{ en: 'It happened in Nagorno-Karabakh.', ar: 'حدث ذلك في ناغورني قره باغ.' }],
    [{ en: 'The inn stands in Bestford.', ar: 'يقع النزل في بيست فورد.' }],
    [{ en: 'The inn stands in Bestford, it is said.', ar: 'يقال إن النزل في بيست فورد في بريطانيا.' }],
    [
      {
        en: 'May was criticised after the ruling on Brexit.',
        ar: 'انتقدت ماي بعد الحكم بشأن انسحاب بريطانيا.',
      },
    ],
    [{ ru: 'Туалеты были в Древнем Египте.', ar: 'كانت هناك مراحيض في مصر القديمة.' }],
    [{ de: 'Die Regierung hat den Haushalt beschlossen.', en: 'The government has passed the budget.' }],
    [{ de: 'Die Mailingliste von De‐\n   bian ist offen.', en: 'The list of Debian is open to all of us.' }],
    [{ de: 'Den Wert ändern', en: 'Set a value' }],
    [{ de: 'Datei %s existiert nicht', en: 'no file at: %s' }],
    [{ de: 'Ölfilm', en: 'Oilify' }],
    [{ en: 'An omitted EXPRESSION is false, see in: %s', ru: 'Если ВЫРАЖЕНИЕ не задано, оно ложно: %s' }],
    [{ en: 'China and Russia agreed with the U.N.', ar: 'اتفقت الصينوروسيا معالأممالمتحدة.' }],
    [{ en: 'Tanaka arrived yesterday.', ja: '田中は昨日到着した。' }],
    [{ ru: 'Он написал об этом в Твиттере.', en: 'He tweeted about it.', ar: 'وغرد عن ذلك.' }],
    [{ ru: 'В Белоруссии выпал снег.', en: 'It snowed in Belarus.', ar: 'سقط الثلج في روسيا البيضاء.' }],
    [{ ru: 'Наконец, дождь прошёл.', en: 'Finally, the rain stopped.' }],
    [{ ru: 'В X веке сюда пришли купцы.', en: 'Merchants came here in the tenth century.' }],
    [{ ru: 'Тогда победил «Эр».', en: 'Then Ayr won.' }],
    [{ en: 'Marks and Spencer is closed.', ar: 'ماركس وسبنسر مغلقة.' }],
    [{ en: 'Thomas Hollywood came yesterday.', ar: 'جاء توماس هولي وود أمس.' }],
    [{ ru: 'Малые острова и самое глубокое море.', en: 'Small islands and the deepest sea.' }],
    [{ ru: 'Она училась в Луизиане.', en: 'She studied at LSU.' }],
    [{ ru: 'Мексиканцы и канадцы уехали.', en: 'People from Mexico and Canada left.' }],
    [{ de: 'Nach dem Regen stieg der Fluss.', fr: 'Après la pluie, le fleuve a monté.' }],
    [{ de: 'Sie lebte lange in Deutschland.', en: 'For years her home was Germany.' }],
    [{ cs: 'Odletěli do Francie a do Německa.', en: 'They flew to Germany and to France.' }],
    [{ fi: 'Hän asuu Kiinassa.', en: 'She lives in China.' }],
    [{ da: 'Den argentinske præsident talte.', en: 'The president of Argentina spoke.' }],
    [{ fr: 'Le rapport sur l’Irak est prêt.', en: 'The report on Iraq is ready.' }],
    [{ it: "È la più grande città d'Europa.", en: 'It is the largest city of Europe.' }],
    [{ tr: "Türkiye'nin Asya'daki toprakları geniştir.", en: 'The land of Turkey in Asia is wide.' }],
    [
      {
        de: 'Das teilte das Landesamt für Umwelt mit.',
        fr: 'Cela a été indiqué par l’Office de l’environnement.',
        fa: 'ادارهٔ محیط زیست ایالت این را اعلام کرد.',
      },
    ],
    [
      {
        en: 'How good the passphrase is.',
        ru: 'Насколько хорош этот пароль.',
        de: 'Wie gut die Passphrase ist.',
      },
    ],
    [{ es: 'Llegó a Moscú en diciembre.', en: 'It was December when he reached Moscow.' }],
    [{ pl: 'Spotkanie odbędzie się w Niedzielę w Afryce.', en: 'The meeting is on Sunday in Africa.' }],
    [{ ru: 'Об этом заявил помощник госсекретаря США.', en: 'An Assistant Secretary of State said so.' }],
    [{ ru: 'На это ушло три млрд долл. США.', en: 'That took three billion dollars.' }],
    [{ ru: 'Двое австралийцев и филиппинка.', en: 'Two Australians and a woman from the Philippines.' }],
    [{ ru: 'Она снялась в «Немножко женаты».', en: 'She starred in The Five-Year Engagement.' }],
    [{ ru: 'Его наградили крестом Виктории.', en: 'He was given the Victoria Cross.' }],
    [{ ru: 'Рекомендуем мыть руки.', en: 'Washing hands is advised.' }],
    [{ ru: 'Старший брат молчал об аресте.', en: 'Brother Arrested in Silence' }],
    [{ ru: 'Об этом пишут в докладе Красного Креста.', en: 'A report by the Red Cross says so.' }],
    [{ ru: 'Она любила Людовика.', en: 'She loved Louis.', ar: 'كانت تحب لويس.' }],
    [{ ru: 'Карла называли королём.', en: 'They called Charles king.', ar: 'كانوا يسمون تشارلز ملكا.' }],
    [{ ru: 'Корону получил Яков.', en: 'The crown went to James.', de: 'Die Krone erhielt Jakob.' }],
    [{ ru: 'Об этом пишет Моисей.', en: 'This is told by Moses.', ar: 'يروي ذلك موسى.' }],
    [{ fr: 'Ce fut la fin de Guillaume.', en: 'That was the end of William.' }],
    [{ ru: 'Он вылетел в столицу, в округ Колумбия.', en: 'He flew to the capital, to Washington.' }],
    [{ ru: 'Стороны достигли мира между Севером и Югом.', en: 'The North made peace with the South.' }],
    [{ ru: 'Она выросла в Юго-Восточной Азии.', en: 'She grew up in Southeast Asia.' }],
    [{ ru: 'Её «Лиссабон Юнайтед» снова победил.', en: 'Her United won again.' }],
    [{ ru: 'Вчера приехал Абдулрахман.', en: 'Yesterday Abdul Rahman came.' }],
    [{ ru: 'Она учится в Лос-Анджелесе.', en: 'She studies at UCLA.' }],
    [{ ru: 'Вчера на Открытом чемпионате выпал снег.', en: 'Yesterday it snowed at the Open.' }],
    [{ ru: 'Вчера он говорил с Ким Чен Ыном.', en: 'Yesterday he talked with Kim Jong Un.' }],
    [{ en: 'It was 20 °C.', ru: 'Было 20 °C.', ar: 'كانت الحرارة 20 درجة مئوية.' }],
  ])('leaves alone: %o', (row) => {
    expect(findings('name', rowsOf(row))).toEqual([]);
  });

  it('names the odd one of three versions', () => {
    const rows = rowsOf({
      ar: 'سلمت يريفان مدينة لاتشين إلى باكو.',
      ru: 'Ереван передал Баку Лачин.',
      en: 'Yerevan handed Stepanakert over to Baku.',
    });
    const [issue, ...more] = issuesOf('name', rows);
    expect(issue).toMatchObject({ odd: 'en', severity: 'error', message: { key: 'value.differs' } });
    expect(issue!.message.params).toMatchObject({ found: 'Stepanakert', expected: 'لاتشين' });
    expect(more).toEqual([]);
  });

  it('names the version that alone has another given name before a surname', () => {
    const right = {
      ru: 'Вчера сюда приехал Питер Браун.',
      en: 'Yesterday Peter Brown came here.',
      de: 'Gestern kam Peter Brown hierher.',
    };
    expect(findings('name', rowsOf(right))).toEqual([]);
    const rows = rowsOf({ ...right, en: 'Yesterday David Brown came here.' });
    expect(findings('name', rows)).toEqual(['warning value.differs en:David ru:Питер de:Peter']);
    expect(issuesOf('name', rows)[0]!.odd).toBe('en');
  });

  it('takes a common noun that two versions share for no name that the third lacks', () => {
    const row = {
      en: 'The message was read out by the head of the UN Regional Centre.',
      ru: 'Послание огласил глава Регионального центра ООН.',
      ar: 'وتلا الرسالة رئيس مركز الأمم المتحدة الإقليمي.',
    };
    expect(findings('name', rowsOf(row))).toEqual([]);
  });

  it('takes codes of currencies for no names', () => {
    const row = {
      en: 'It will cost KZT 28 billion in Aktau.',
      ru: 'Это будет стоить 28 млрд тенге в Актау.',
    };
    expect(findings('name', rowsOf(row))).toEqual([]);
    expect(findings('name', rowsOf({ ...row, ru: row.ru.replace('Актау', 'Атырау') }))).toEqual([
      'warning value.pair en:Aktau ru:Атырау',
    ]);
  });

  it('looks for what left a gap in sentences, not in lists of hundreds of words with a capital', () => {
    const list = (length: number): string =>
      'here is the Minister '.repeat(length) + 'and more is said in it.';
    const row = (length: number) => ({ en: list(length), ru: 'Об этом сказано на. '.repeat(length) });
    expect(findings('name', rowsOf(row(2)))).toEqual(['warning value.missing en:Minister']);
    expect(findings('name', rowsOf(row(500)))).toEqual([]);
  });

  it('tells as a note that a version without capitals lacks an acronym, which it may translate', () => {
    const row = {
      en: 'The turnover of the port exceeded 500 thousand TEU.',
      ru: 'Оборот порта превысил 500 тыс. TEU.',
      ar: 'وتجاوز حجم تداول الميناء 500 ألف حاوية مكافئة.',
    };
    expect(issuesOf('name', rowsOf(row)).map(({ severity, odd }) => [severity, odd])).toEqual([
      ['info', 'ar'],
    ]);
  });

  it('sees what one of three versions leaves out, adjectives included', () => {
    const rows = rowsOf({
      ar: 'سلّمت يريفان مناطق كلبجار ولاتشين إلى باكو.',
      ru: 'Ереван передал Баку Кельбаджарский и Лачинский районы.',
      en: 'Yerevan handed the district of Kalbajar over to Baku.',
    });
    expect(findings('name', rows)).toEqual(['warning value.missing ar:ولاتشين ru:Лачинский']);
    expect(issuesOf('name', rows)[0]!.odd).toBe('en');
  });

  it('takes two names that stand for each other again and again for a translation', () => {
    const pair = {
      ru: 'Он смотрел на Стрельца в ночном небе.',
      en: 'He looked at Sagittarius in the sky at night.',
    };
    expect(findings('name', rowsOf(pair, pair)).filter((text) => !text.startsWith('info'))).toEqual([]);
    const lone = { ru: 'Эпоха Троецарствия была долгой.', en: 'The time of three kingdoms was long.' };
    expect(findings('name', rowsOf(lone))).toEqual(['warning value.missing ru:Троецарствия']);
    expect(findings('name', rowsOf(lone, lone))).toEqual(['info value.missing ru:Троецарствия']);
    const elsewhere = { ru: 'Вчера вышла книга про Троецарствия.', en: 'A novel came out yesterday.' };
    expect(findings('name', rowsOf(lone, elsewhere))).toHaveLength(2);
    const known = { ru: 'Он видел Троецарствия.', en: 'He saw Troyetsarstviye.' };
    expect(findings('name', rowsOf(lone, lone, known))).toHaveLength(2);
  });
});

describe('points of the compass', () => {
  it.each([
    [
      'the odd one of three',
      {
        ru: 'Северная Корея запустила ракету.',
        en: 'South Korea launched a rocket.',
        ar: 'أطلقت كوريا الشمالية صاروخا.',
      },
      ['error value.differs en:South ru:Северная ar:الشمالية'],
    ],
    [
      'part of a city',
      { ru: 'Он живёт в Западном Иерусалиме.', en: 'He lives in East Jerusalem.' },
      ['warning value.pair ru:Западном en:East'],
    ],
    [
      'the half of a point',
      { ru: 'Дожди идут на северо-западе страны.', en: 'It rains in the southwest of the country.' },
      ['warning value.pair ru:северо en:southwest'],
    ],
    [
      'in one word',
      { de: 'Sie wohnt in Ostjerusalem.', en: 'She lives in West Jerusalem.' },
      ['warning value.pair de:Ostjerusalem en:West'],
    ],
  ])('are told apart: %s', (_, row, expected) => {
    expect(findings('name', rowsOf(row))).toEqual(expected);
  });

  it.each([
    [{ ru: 'Южная Корея и КНДР договорились.', en: 'North Korea and South Korea agreed.' }],
    [{ ru: 'Югославия не вошла в советский блок.', en: 'Yugoslavia did not join the Eastern bloc.' }],
    [{ ru: 'Север ЮАР граничит с Ботсваной.', en: 'The north of South Africa borders Botswana.' }],
    [
      {
        ru: 'Юго-восточный ветер стих.',
        en: 'The southeasterly wind ceased.',
        ar: 'سكنت الرياح الجنوبية الشرقية.',
      },
    ],
    [
      {
        ru: 'Он поехал на Ближний Восток.',
        en: 'He went to the Middle East.',
        ar: 'سافر جنوباً إلى الشرق الأوسط.',
      },
    ],
    [{ fr: 'Ce est un bon sud.', en: 'This is a good south.' }],
  ])('and left alone: %o', (row) => {
    expect(findings('name', rowsOf(row))).toEqual([]);
  });
});

describe('one name spelled in two ways', () => {
  it('is found in a version without capitals, behind clitics', () => {
    const rows = rowsOf(
      { en: 'Yesterday Erdogan came.', ar: 'جاء إردوغان أمس.' },
      { en: 'Then Erdogan spoke.', ar: 'ثم تحدث إردوغان.' },
      { en: 'And Erdogan left.', ar: 'وأردوغان غادر.' },
    );
    expect(findings('inconsistency', rows)).toEqual(['warning inconsistency.name ar:وأردوغان ar:إردوغان']);
    expect(fixed('inconsistency', rows).at(-1)).toBe('وإردوغان غادر.');
  });

  it('is found in Russian, whatever the case', () => {
    const rows = rowsOf(
      { en: 'They left Kalbajar.', ru: 'Они покинули Кельбаджар.' },
      { en: 'In Kalbajar it is quiet.', ru: 'Сейчас в Кельбаджаре тихо.' },
      { en: 'The road to Kalbajar is open.', ru: 'Открыта дорога до Кяльбаджара.' },
    );
    expect(findings('inconsistency', rows)).toEqual([
      'warning inconsistency.name ru:Кяльбаджара ru:Кельбаджар',
    ]);
    expect(fixed('inconsistency', rows).at(-1)).toBe('Открыта дорога до Кельбаджара.');
  });

  it.each([
    ['Müller', 'Mueller'],
    ['Strauß', 'Strauss'],
    ['Jørgensen', 'Joergensen'],
    ['Babiš', 'Babis'],
  ])(
    'is found with and without accents and ligatures, beside a version of the same script: %s, %s',
    (usual, rare) => {
      const rows = rowsOf(
        { en: `Yesterday ${usual} came.`, de: `Gestern kam ${usual}.` },
        { en: `Then ${usual} spoke.`, de: `Dann sprach ${usual}.` },
        { en: `And ${usual} left.`, de: `Dann ging ${rare}.` },
      );
      expect(findings('inconsistency', rows)).toEqual([`warning inconsistency.name de:${rare} de:${usual}`]);
    },
  );

  it.each([
    ['zh', '埃尔多安', '埃尔多干'],
    ['ja', 'メルケル', 'メルクル'],
  ])('is found in Chinese and Japanese, one character changed: %s', (lang, usual, rare) => {
    const rows = rowsOf(
      { en: 'Yesterday Erdogan came.', [lang]: `昨日${usual}来。` },
      { en: 'Then Erdogan spoke.', [lang]: `${usual}一人。` },
      { en: 'And Erdogan left.', [lang]: `然後${rare}去。` },
    );
    expect(findings('inconsistency', rows)).toEqual([
      `warning inconsistency.name ${lang}:${rare} ${lang}:${usual}`,
    ]);
  });

  it('is not another name, nor one kept in Latin letters, in Chinese', () => {
    const rows = rowsOf(
      { en: 'Yesterday Erdogan came.', zh: '昨日埃尔多安来。' },
      { en: 'Then Erdogan spoke.', zh: '埃尔多安一人。' },
      { en: 'And Merlin left.', zh: '然後埃尔多干去。' },
      { en: 'And Erdogan left.', zh: '然後Erdogan去。' },
    );
    expect(findings('inconsistency', rows)).toEqual([]);
  });

  it('is not the name behind a conjunction', () => {
    const rows = rowsOf(
      { ru: 'Вчера приехал Путин.', en: 'Yesterday Putin came.', ar: 'جاء بوتين أمس.' },
      { ru: 'Потом выступил Путин.', en: 'Then Putin spoke.', ar: 'ثم تحدث بوتين.' },
      { ru: 'Эрдоган и Путин уехали.', en: 'Erdoğan and Putin left.', ar: 'غادر أردوغان وبوتين.' },
    );
    expect(findings('inconsistency', rows)).toEqual([]);
  });

  it('is not the inflection of a name, nor the name of his wife', () => {
    const rows = rowsOf(
      { en: 'They met Ilham Aliyev.', ru: 'Они встретили Ильхама Алиева.' },
      { en: 'They met Mehriban Aliyeva.', ru: 'Они встретили Мехрибан Алиеву.' },
      { en: 'It was Aliyev again.', ru: 'Это снова был Алиев.' },
    );
    expect(findings('inconsistency', rows)).toEqual([]);
  });
});

it('takes any text', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'AаБب وЁß -.\u0301字😀\n'.split(''), 'ال', 'Пут'),
    maxLength: 80,
  });
  fc.assert(
    fc.property(text, text, text, (ar, ru, en) => {
      issuesOf('name', rowsOf({ ar, ru, en }));
      issuesOf('inconsistency', rowsOf({ ar, ru, en }));
    }),
    { numRuns: 60 },
  );
});
