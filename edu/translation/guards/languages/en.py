"""English, the source's language."""

from edu.translation.guards.lexicon import Lexicon

_PARTS = "eye|ear|arm|leg|hand|side|foot|breast|knee|hip|lung|kidney|shoulder"

LEXICON = Lexicon(
    language="en",
    script="Latin",
    decimal=".",
    groups=",",
    units={
        "mg/dL": r"mg/dl",
        "mmol/L": r"mmol/l",
        "mg/kg": r"mg/kg",
        "mg": r"mg|milligrams?",
        "mcg": r"mcg|µg|μg|micrograms?",
        "kg": r"kg|kilograms?|kilos?",
        "g": r"g|grams?",
        "mL": r"ml|milliliters?|millilitres?",
        "L": r"l|liters?|litres?",
        "%": r"%|percent|per cent",
        "°C": r"°\s?c|degrees? celsius",
        "°F": r"°\s?f|degrees? fahrenheit",
        "IU": r"iu|international units?",
        "unit": r"units?",
        "minute": r"minutes?|mins?",
        "hour": r"hours?|hrs?|h",
        "day": r"days?",
        "week": r"weeks?",
        "month": r"months?",
        "year": r"years?",
        "time": r"times?",
        "tablet": r"tablets?|pills?|caplets?",
        "capsule": r"capsules?",
        "drop": r"drops?",
        "dose": r"doses?",
        "person": r"people|persons?|patients?|adults|men|women|children",
        "cup": r"cups?|glass(?:es)?",
        "spoon": r"(?:tea|table)?spoon(?:ful)?s?",
        "puff": r"puffs?|sprays?",
        "second": r"seconds?|secs?",
        "mmHg": r"mm ?hg",
        "cm": r"cm|centimet(?:er|re)s?",
        "mm": r"mm|millimet(?:er|re)s?",
        "lb": r"pounds?|lbs?",
        "oz": r"ounces?|oz",
        "injection": r"injections?|shots?",
    },
    months=(
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ),
    every=r"every|each|per|once a|daily|weekly|monthly|yearly|hourly|nightly|apart"
    r"|(?:an?|times?|twice) (?:day|week|month|year|hour)",
    negation=r"not|no|never|none|nor|neither|without|cannot|nobody|nothing|\w+n['’]t",
    soft=r"only (?:an? |the |your )\w+ (?:should|may|can|must|will)|avoid\w*|unable|fail\w*|lack\w*|free (?:of"
    r"|from)|unless|until|except|otherwise|instead"
    r"|rather than|absen\w+"
    r"|un(?!der|it|ion|iform|ivers|iq)\w{3,}|in(?:effective|active|soluble)|im(?:possible|mobile)|miss(?:ed|es|ing)?"
    r"|away from|out of (?:the )?(?:reach|sight)|prohibited|forbidden|rare(?:ly)?|hardly|barely"
    r"|loss|lose|stop\w*|quit|ban(?:ned)?"
    r"|ir(?:regular|ritat\w+)|dis(?:continu|agree|appear|comfort|abl)\w*|contraindicat\w+"
    r"|keep from|apart from|non-?\w*|\w+-free|asympto\w+|insomnia|incontinen\w+|infertil\w+|left out"
    r"|leav\w+ out|omit\w*|with(?:hold|held)|hold back|lasts?"
    r"|remain\w*|clums\w*|awkward\w*|too \w+|numb\w*|\w{3,}less",
    refusal=r"avoid\w*|(?:keep|stay) (?:it |them )?away|out of (?:the )?(?:reach|sight)|prohibited|forbidden|unable"
    r"|contraindicat\w+",
    neutral=r"with or without|not only|no (?:more|less|fewer|later|longer than|sooner|greater|higher|lower) than"
    r"|not more than|no matter"
    r"|whether or not|nothing but|not until|no later|not exceed|not just|why not",
    families={
        "up or down": {
            "up": r"increas\w*|rais\w+|rises?|rising|rose|high|higher|highest|elevat\w+|more likely|hyper\w+"
            r"|go(?:es)? up",
            "down": r"decreas\w*|reduc\w*"
            r"|lower(?:s|ed|ing)?(?! (?:back|legs?|limbs?|abdom\w*|eyelids?|parts?|body|limit))"
            r"|low|less likely|declin\w*|diminish\w*|fewer|hypo\w+|go(?:es)? down"
            r"|(?:levels?|counts?|pressure|sugar)(?: \w+)? (?:falls?|drops?)",
        },
        "before or after": {"before": r"before|prior to", "after": r"after|afterwards?|following"},
        "start or stop": {
            "start": r"start(?:s|ed|ing)?|begin(?:s|ning)?|began|begun",
            "stop": r"stop(?:s|ped|ping)?|discontinu\w+|quit",
        },
        "at least or at most": {
            "at least": r"at least|no (?:less|fewer) than|minimum"
            r"|or (?:more|longer|older|higher|above|greater|over)",
            "at most": r"at most|(?:no|not) more than|no longer than|maximum|up to|or (?:less|fewer|younger"
            r"|lower|below|under)"
            r"|(?:not|never|n['’]t|cannot)(?: \w+){0,4} (?:exceed|more than)",
        },
        "more or less": {
            "more": r"more than|over(?= \d)|above|greater than|exceed\w*|older than|longer than",
            "less": r"less than|under(?= \d)|below|fewer than|younger than|shorter than",
        },
        "side": {"left": rf"left (?:{_PARTS})", "right": rf"right (?:{_PARTS})"},
        "part of the day": {
            "morning": r"mornings?|breakfast",
            "night": r"evenings?|nights?|bedtime|nightly",
        },
        "unit of time": {
            "minute": r"minutes?",
            "hour": r"hours?|hourly|hrs?",
            "day": r"days?|daily|nightly",
            "week": r"weeks?|weekly",
            "month": r"months?|monthly",
            "year": r"years?|yearly|annual\w*",
        },
        "way of giving": {
            "mouth": r"by mouth|oral|orally|swallow\w*",
            "vein": r"(?:in(?:to)? (?:a|the|your) )?veins?|intravenous\w*|iv",
            "skin": r"under the skin|subcutaneous\w*",
            "muscle": r"muscles?|intramuscular\w*",
            "eye": r"eyes?",
            "ear": r"ears?",
            "nose": r"nose|nasal\w*|nostrils?",
        },
        "hot or cold": {"hot": r"hot|warm|heat(?:ed)?", "cold": r"cold(?! sores?)|cool|ice|frozen|freez\w+"},
        "food": {
            "empty": r"empty stomach|fasting|fast",
            "full": r"with (?:food|meals?|a meal)|after (?:food|meals?|eating)",
        },
        "common or rare": {"common": r"common(?:ly)?|often|frequent\w*", "rare": r"rare(?:ly)?|uncommon\w*|seldom"},
        "tight or loose": {"tight": r"tight\w*|snug\w*", "loose": r"loose\w*"},
        "which one": {
            "first": r"first (?:dose|day|shot|time|period|injection|visit|tablet|pill|week|month)",
            "last": r"last (?:dose|shot|time|period|injection|visit|tablet|pill)",
        },
        "same or different": {
            "same": r"the same (?:site|place|spot|arm|dose|amount|time)",
            "different": r"(?:a|the|use|choose) (?:different|another)",
        },
        "normal or not": {"normal": r"normal", "abnormal": r"abnormal\w*"},
        "full or empty": {
            "full": r"full (?:bladder|stomach|bottle)",
            "empty": r"empty (?:bladder|bottle|your bladder)",
        },
        "how long it acts": {"long": r"long-acting", "short": r"(?:short|rapid|fast|quick)-acting"},
        "limb": {
            "arm": r"(?:upper )?arms?|forearms?",
            "thigh": r"thighs?",
            "leg": r"legs?",
            "belly": r"belly|abdomen|tummy|abdominal",
            "chest": r"chest",
            "knee": r"knees?",
            "hip": r"hips?",
            "shoulder": r"shoulders?",
            "ankle": r"ankles?",
            "neck": r"neck",
        },
        "state": {"pregnant": r"pregnan\w+", "breastfeeding": r"breast-?feed\w*|nursing"},
        "what is passed": {
            "urine": r"urin\w+|pee",
            "stool": r"stools?|poop|bowel movements?",
            "phlegm": r"phlegm|sputum|mucus",
            "saliva": r"saliva|spit",
        },
        "symptom": {
            "fever": r"fever\w*",
            "cough": r"cough\w*",
            "rash": r"rash(?:es)?",
            "diarrhea": r"diarrh\w+",
            "constipation": r"constipat\w+",
            "headache": r"headaches?",
            "dizziness": r"dizz\w+|light-?headed\w*",
            "nausea": r"nause\w+",
            "vomiting": r"vomit\w*|throw(?:ing)? up",
            "swelling": r"swell\w*|swollen",
            "itching": r"itch\w*",
        },
        "disease": {
            "diabetes": r"diabet\w+",
            "asthma": r"asthma\w*",
            "high blood pressure": r"high blood pressure|hypertension",
            "stroke": r"strokes?(?! your)",
            "heart attack": r"heart attacks?",
            "cancer": r"cancers?",
            "flu": r"flu|influenza",
            "a cold": r"a cold|common cold|colds",
            "pneumonia": r"pneumonia",
            "measles": r"measles",
            "mumps": r"mumps",
            "shingles": r"shingles",
            "chickenpox": r"chickenpox",
            "tetanus": r"tetanus",
        },
        "who cares": {
            "doctor": r"doctors?|physicians?",
            "nurse": r"nurses?",
            "pharmacist": r"pharmacists?",
            "dentist": r"dentists?",
        },
        "drink": {
            "milk": r"milk(?! thistle)",
            "juice": r"juices?",
            "coffee": r"coffee",
            "alcohol": r"alcohol|beer|wine",
        },
        "salt or sugar": {"salt": r"salt", "sugar": r"sugar\w*"},
        "condition": {
            "if": r"(?<!only )(?<!even )(?<!except )(?<!as )if(?![^,.;]*(?:\bnot\b|n['’]t\b|\bnot?\b|\bnever\b"
            r"|without))",
        },
        "always or never": {"always": r"always", "never": r"never"},
        "positive or negative": {"positive": r"positive", "negative": r"negative"},
        "mild or severe": {"mild": r"mild(?:ly)?|slight(?:ly)?", "severe": r"severe(?:ly)?|serious(?:ly)?"},
        "gain or loss": {"gain": r"gain(?:s|ed|ing)?", "loss": r"loss|los(?:e|es|ing|t)"},
        "cause or prevent": {
            "cause": r"caus(?:e|es|ed|ing)|lead(?:s)? to",
            "prevent": r"prevent\w*|protect\w* (?:you )?(?:from|against)|guard\w* against",
        },
        "must or may": {
            "must": r"must|have to|has to|need(?:s)? to|should|required",
            "may": r"may|can|might|could|allowed",
        },
        "age": {"adult": r"adults?|grown-ups?", "child": r"child|children|kids?|bab(?:y|ies)|infants?|newborns?"},
        "sex": {"woman": r"wom[ae]n|female\w*|girls?", "man": r"m[ae]n|male\w*|boys?"},
        "better or worse": {
            "better": r"better|improv\w*|get(?:s)? well|recover\w*",
            "worse": r"worse\w*|worst|deteriorat\w*",
        },
        "breathing": {"in": r"breathe in|inhal(?!er|ers|ation)\w+", "out": r"breathe out|exhal\w+"},
        "open or closed": {"open": r"open(?:s|ed|ing)?", "closed": r"clos(?:e|es|ed|ing)|shut"},
        "fast or slow": {"fast": r"fast(?:er)?|quick\w*|rapid\w*", "slow": r"slow\w*"},
        "stopping": {
            "stop": r"(?<!not )(?<!n['’]t )(?<!never )(?:stop(?:s|ped|ping)?|discontinue)",
            "not stop": r"(?:not|never|\w+n['’]t)(?: \w+)? (?:stop|discontinue|quit)",
        },
        "going on": {
            "go on": r"(?:keep|keeps|kept) (?:on )?\w+ing|continu\w+|carry on|go(?:es)? on",
            "stop": r"stop(?:s|ped|ping)?|discontinu\w+|quit",
        },
        "form": {
            "tablet": r"tablets?|caplets?",
            "capsule": r"capsules?",
            "patch": r"patch(?:es)?",
            "drop": r"drops? (?:in|into|of|each|every)|eye drops?|ear drops?",
            "cream": r"creams?|ointments?",
        },
        "organ": {
            "liver": r"livers?|hepatic",
            "kidney": r"kidneys?|renal",
            "heart": r"hearts?|cardiac",
            "lung": r"lungs?|pulmonary",
            "brain": r"brains?|cerebral",
            "bladder": r"bladder",
            "stomach": r"stomach|gastric",
            "thyroid": r"thyroid",
        },
        "kind of vaccine": {
            "live": r"live",
            "inactivated": r"inactivated|killed|non-live",
        },
        "kind of hepatitis": {
            "a": r"hep(?:atitis)? a",
            "b": r"hep(?:atitis)? b",
            "c": r"hep(?:atitis)? c",
            "d": r"hep(?:atitis)? d",
            "e": r"hep(?:atitis)? e",
        },
        "vitamin": {
            "a": r"vitamin a",
            "c": r"vitamin c",
            "d": r"vitamin d",
            "e": r"vitamin e",
            "k": r"vitamin k",
        },
        "amount": {
            "more": r"more(?! (?:than|likely|about|often|information|and more|\w+ly))",
            "less": r"less(?! (?:than|likely|often))|fewer(?! than)",
        },
        "dry or wet": {
            "dry": r"dry",
            "wet": r"wet|damp|moist",
        },
        "posture": {
            "sit": r"sit(?:s|ting)?",
            "lie": r"lie down|lying down|lie flat|lie on",
            "stand": r"stand(?:s|ing)? up",
        },
        "mineral": {
            "sodium": r"sodium",
            "potassium": r"potassium",
            "calcium": r"calcium",
            "magnesium": r"magnesium",
            "iron": r"iron",
        },
    },
    sentence_ends=r"[.!?]+(?=\s|$|[\"”')\]])",
    length=(1.0, 1.0, 1.0),
    shares={
        r"two[ -]thirds": "0.6667",
        r"three[ -]quarters|three[ -]fourths": "0.75",
        r"(?:a|one)[ -]third": "0.3333",
        r"(?:a|one)[ -](?:quarter|fourth)": "0.25",
        r"(?:a|one)[ -]fifth": "0.2",
        r"(?:a|one)[ -]tenth": "0.1",
    },
    echoes={
        "only": r"(?<!not )(?<!read )only",
        "at once": r"right away|immediately|straight away|at once|without delay|right now",
        "emergency": r"emergency (?:room|department)|ambulance",
        "unless": r"unless",
        "until": r"(?:not|n['’]t|never) [^.;]{0,60}\buntil",
    },
    ones=r"one|once|an?|single|1st|each|the|another|every",
    halves=r"half|halves|halved",
    fused={
        r"twice": ("2", "time"),
        r"thrice": ("3", "time"),
        r"once": ("1", "time"),
        r"every other day|every second day": ("2", "day"),
        r"(?:an|one) hour and a half|one and a half hours": ("1.5", "hour"),
        r"half an hour|a half hour|half-hour": ("0.5", "hour"),
        r"a dozen": ("12", ""),
        r"fortnight(?:ly)?": ("2", "week"),
        r"quarter of an hour": ("0.25", "hour"),
        r"two and a half": ("2.5", ""),
        r"one and a half": ("1.5", ""),
        r"doubl(?:e|es|ed|ing)": ("2", ""),
    },
    clock=r"(?P<h3>\d{1,2})(?= (?:in the (?:morning|afternoon|evening)|at night|at noon))"
    r"|(?P<h>\d{1,2})(?::(?P<m>\d{2}))?\s?(?:am|pm|a\.m\.?|p\.m\.?|o['’]clock)|(?P<h2>\d{1,2}):(?P<m2>\d{2})",
)
