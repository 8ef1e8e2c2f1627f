"""Spanish."""

from edu.translation.guards.lexicon import Lexicon

_COUNTED = (
    r"(?!\s+(?:personas?|pacientes?|participantes|mujeres|niñas|semanas|horas|que|veces|dosis|primeras|tabletas"
    r"|pastillas|cápsulas|inyecciones|unidades))"
)
"""What follows a number that is no time of day: "las 56 personas"."""

LEXICON = Lexicon(
    language="es",
    script="Latin",
    decimal=",",
    groups=". ",
    units={
        "mg/dL": r"mg/dl",
        "mmol/L": r"mmol/l",
        "mg/kg": r"mg/kg",
        "mg": r"mg|miligramos?",
        "mcg": r"mcg|µg|μg|microgramos?",
        "kg": r"kg|kilogramos?|kilos?",
        "g": r"g|gramos?",
        "mL": r"ml|mililitros?",
        "L": r"l|litros?",
        "%": r"%|por ciento",
        "°C": r"°\s?c|grados? (?:celsius|centígrados?)",
        "°F": r"°\s?f|grados? fahrenheit",
        "IU": r"ui|unidades internacionales",
        "unit": r"unidad(?:es)?",
        "minute": r"minutos?|min",
        "hour": r"horas?|h",
        "day": r"días?",
        "week": r"semanas?",
        "month": r"mes(?:es)?",
        "year": r"años?",
        "time": r"ve(?:z|ces)",
        "tablet": r"tabletas?|comprimidos?|pastillas?|píldoras?",
        "capsule": r"cápsulas?",
        "drop": r"gotas?",
        "dose": r"dosis",
        "person": r"personas?|pacientes?|adultos|hombres|mujeres|niños",
        "cup": r"tazas?|vasos?",
        "spoon": r"cuchara(?:da|dita)?s?|cucharaditas?",
        "puff": r"inhalaci(?:ón|ones)|disparos?|pufs?",
        "injection": r"inyecci(?:ón|ones)",
    },
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    every=r"cada|tod[oa]s (?:los|las)|por|al (?:día|mes|año)|a la (?:semana|hora)|diari\w+|semanal\w*"
    r"|mensual\w*|anual\w*"
    r"|entre",
    negation=r"no|nunca|jamás|sin|ni|ning[uú]n\w*|nada|nadie|tampoco",
    soft=r"(?:solo|sólo|solamente|únicamente) (?:si|cuando|en caso|con|después|tras|bajo)|evit\w+|incapa\w+"
    r"|falt\w+|carec\w*|excepto|salvo|libre de|desconoc\w+|imposib\w+|prohib\w+|contraindic\w+"
    r"|no más de|no (?:solo|sólo|solamente)|a (?:no ser|menos) que|fuera de(?:l| la)? (?:alcance|vista)|lejos de"
    r"|en (?:lugar|vez) de|rar\w+|dud\w+"
    r"|no exced\w+|no super\w+|absten\w+"
    r"|in(?:activ|efica|segur|ciert|frecuent|necesari|usual)\w*|pérdid\w+|perd\w+|ausen\w+"
    r"|irregular\w*",
    neutral=r"no obstante|sin embargo|no dud[ea]n? en|no más de|no (?:solo|sólo|solamente)|no mayor"
    r"|no menos de|nada más"
    r"|sin (?:duda|receta)|no (?:hasta|antes de)|a no ser que|no solo",
    families={
        "up or down": {
            "up": r"aument\w*|increment\w*|sub(?:e|en|ir|a|an|ida|ió|irá)|elev\w+|alt[oa]s?"
            r"|más (?:alt[oa]s?|probab\w+)|hiper\w+"
            r"|mayor (?:riesgo|probabilidad)",
            "down": r"disminu\w*|reduc\w*|reduz\w*|baj(?:ar|e|en|ó|an|ará|o|os|as|a)|hipo\w+|menos probab\w+|menor\w*"
            r"|descen\w+|descien\w+",
        },
        "before or after": {
            "before": r"antes|previ(?:o|a|os|as|amente)",
            "after": r"después|luego|tras|posterior\w*|una vez (?:que|terminad\w+)",
        },
        "start or stop": {
            "start": r"empe\w+|empi\w+|comen\w+|comien\w+|inici\w+",
            "stop": r"(?:dej\w+|par(?:e|ar|en)) de|suspend\w+|interrump\w+|deten\w+|detien\w+|abandon\w+",
        },
        "at least or at most": {
            "at least": r"al menos|por lo menos|como mínimo|mínim[oa]|o más|no menos de|o mayor(?:es)?",
            "at most": r"como (?:máximo|mucho)|lleg\w+ a|alcanz\w+|a lo sumo|no más de|máxim[oa]|hasta|o menos"
            r"|no (?:exced|super|sobrepas)\w+"
            r"|no tom\w+ más de|no \w+ más de|nunca \w+ más de",
        },
        "more or less": {
            "more": r"más de|superior(?:es)?|por encima|mayor(?:es)? (?:de|que)|exced\w+|super[ae]\w*|más de lo",
            "less": r"menos de|inferior(?:es)?|por debajo|menor(?:es)? (?:de|que)",
        },
        "side": {"left": r"izquierd[oa]s?", "right": r"derech[oa]s?"},
        "part of the day": {
            "morning": r"mañanas?|desayuno",
            "night": r"noches?|tardes?|acostarse|nocturn\w+|dormir",
        },
        "unit of time": {
            "minute": r"minutos?",
            "hour": r"horas?",
            "day": r"días?|diari\w+",
            "week": r"semanas?|semanal\w*",
            "month": r"mes(?:es)?|mensual\w*",
            "year": r"años?|anual\w*",
        },
        "way of giving": {
            "mouth": r"boca|oral(?:es|mente)?|trag\w+",
            "vein": r"venas?|intravenos\w+|endovenos\w+",
            "skin": r"bajo la piel|debajo de la piel|subcutáne\w+",
            "muscle": r"músculos?|intramuscular\w*",
            "eye": r"ojos?|oculares?",
            "ear": r"oídos?|orejas?",
            "nose": r"nariz|nasal\w*",
        },
        "hot or cold": {"hot": r"calient\w+|calor|tibi[oa]s?", "cold": r"frí[oa]s?|fresc[oa]s?|hielo|congel\w+"},
        "food": {
            "empty": r"estómago vacío|ayunas|en ayuno",
            "full": r"con (?:los |la |las |el )?(?:alimentos?|comidas?)|después de (?:comer|las? comidas?)",
        },
        "common or rare": {
            "common": r"comun(?:es)?|común|frecuent\w*|a menudo",
            "rare": r"rar[oa]s?|rara vez|raramente|poco (?:frecuent\w*|comun\w*|común)|infrecuent\w*",
        },
        "always or never": {"always": r"siempre", "never": r"nunca|jamás"},
        "positive or negative": {"positive": r"positiv[oa]s?", "negative": r"negativ[oa]s?"},
        "mild or severe": {
            "mild": r"leves?|liger[oa]s?",
            "severe": r"grave(?:s|mente)?|sever[oa]s?|intens[oa]s?|seri[oa]s?",
        },
        "gain or loss": {"gain": r"gan\w+|aument\w+|subi\w+", "loss": r"pérdid\w+|perd\w+|pierd\w+|adelgaz\w+|baj\w+"},
        "cause or prevent": {
            "cause": r"caus\w+|provoc\w+|produc\w+|produz\w+|ocasion\w+",
            "prevent": r"prev(?:en|ien)\w+|evit\w+|impid\w+|impedir|proteg\w+",
        },
        "must or may": {
            "must": r"deb\w+|t(?:iene|ienen|endrá) que|hay que|neces\w+|obligatori\w+",
            "may": r"p(?:uede|ueden|odría|odrían|ueda|uedan|odrá)|podr\w+|permit\w+|posible\w*|quizás?",
        },
        "age": {"adult": r"adult[oa]s?", "child": r"niñ[oa]s?|bebés?|lactantes?|recién nacid[oa]s?|hij[oa]s?|infan\w+"},
        "sex": {"woman": r"mujer(?:es)?|femenin\w+", "man": r"hombres?|varón|varones|masculin\w+"},
        "better or worse": {"better": r"mejor\w*|recuper\w+", "worse": r"peor\w*|empeor\w*|agrav\w+"},
        "breathing": {"in": r"inhal\w+|inspir\w+", "out": r"exhal\w+|espir\w+"},
        "open or closed": {"open": r"ab(?:r|ier)\w+", "closed": r"cerr\w+|cierr\w+"},
        "fast or slow": {"fast": r"rápid\w*|pronto", "slow": r"lent\w*|despacio"},
        "stopping": {
            "stop": r"(?<!no )(?:dej\w+ de|suspenda|interrumpa|pare|abandone)",
            "not stop": r"no (?:lo |la |los |las |se )?(?:\w+ )?(?:dej\w+|suspend\w+|interrump\w+|pare|abandon\w+)",
        },
        "going on": {
            "go on": r"sig(?:a|an|ue|uen|uiendo)|segu(?:ir|irá|irán)\w*|contin\w+",
            "stop": r"(?:dej\w+|par(?:e|ar|en)) de|suspend\w+|interrump\w+|deten\w+|detien\w+|abandon\w+",
        },
        "form": {
            "tablet": r"tabletas?|comprimidos?|pastillas?|píldoras?",
            "capsule": r"cápsulas?",
            "patch": r"parches?",
            "drop": r"gotas?",
            "cream": r"cremas?|pomadas?|ungüentos?",
        },
        "organ": {
            "liver": r"hígado|hepátic\w+|hepát\w+",
            "kidney": r"riñ[oó]n\w*|renal\w*",
            "heart": r"coraz[oó]n\w*|card[ií]ac\w+",
            "lung": r"pulm[oó]n\w*|pulmonar\w*",
            "brain": r"cerebr\w+",
            "bladder": r"vejiga",
            "stomach": r"estómago|gástric\w+|estomacal\w*",
            "thyroid": r"tiroid\w+",
        },
        "kind of vaccine": {
            "live": r"viv[oa]s?|atenuad[oa]s?",
            "inactivated": r"inactiv\w+|muert[oa]s?",
        },
        "kind of hepatitis": {
            "a": r"hepatitis a",
            "b": r"hepatitis b",
            "c": r"hepatitis c",
            "d": r"hepatitis d",
            "e": r"hepatitis e",
        },
        "vitamin": {
            "a": r"vitamina a",
            "c": r"vitamina c",
            "d": r"vitamina d",
            "e": r"vitamina e",
            "k": r"vitamina k",
        },
        "amount": {
            "more": r"más",
            "less": r"(?<!al )(?<!por lo )menos(?! de)",
        },
        "dry or wet": {
            "dry": r"sec[oa]s?|reseca\w*",
            "wet": r"húmed[oa]s?|mojad[oa]s?",
        },
        "posture": {
            "sit": r"siént\w+|sentad[oa]s?|sentar\w*",
            "lie": r"acost\w+|acuést\w+|tumb\w+|túmb\w+|recost\w+|recuést\w+",
            "stand": r"de pie|levánt\w+|levantar\w*",
        },
        "mineral": {
            "sodium": r"sodio",
            "potassium": r"potasio",
            "calcium": r"calcio",
            "magnesium": r"magnesio",
            "iron": r"hierro",
        },
    },
    sentence_ends=r"[.!?…]+(?=\s|$|[\"”')\]»])",
    length=(0.62, 1.17, 1.9),
    ones=r"un[oa]?|cada|otr[oa]|el|la",
    halves=r"medi[oa]s?|mitad",
    fused={
        r"un día sí y otro no|días alternos": ("2", "day"),
        r"(?:una )?hora y media": ("1.5", "hour"),
        r"media hora": ("0.5", "hour"),
        r"una docena": ("12", ""),
        r"un cuarto de hora": ("0.25", "hour"),
        r"dos y medi[oa]": ("2.5", ""),
        r"un[oa]? y medi[oa]": ("1.5", ""),
        r"dupli\w+|el doble|doble": ("2", ""),
        r"tripl\w+": ("3", ""),
    },
    clock=r"(?:las )?(?P<h>\d{1,2}):(?P<m>\d{2})(?:\s?[ap]\.?\s?m\.?)?"
    r"|(?:a|de|desde|hasta) las (?P<h3>[01]?\d|2[0-4])(?![:.,]?\d)" + _COUNTED + r"(?:\s?[ap]\.?\s?m\.?)?"
    r"|las (?P<h5>[01]?\d|2[0-4])(?![:.,]?\d)" + _COUNTED + r"(?:\s?[ap]\.?\s?m\.?)?|(?P<h4>\d{1,2})\s?[ap]\.\s?m\.?",
    false_friends={
        r"constipat\w+": r"constipad\w+",
        r"embarrass\w+": r"embarazad\w+",
        r"preservatives?": r"preservativos?",
        r"injur(?:y|ies)": r"injurias?",
        r"eventually": r"eventualmente",
        r"sensible": r"sensible",
        r"molest\w*": r"molest\w+",
        r"intoxicated|drunk": r"intoxicad\w+",
        r"stools?": r"taburetes?|sillas?",
        r"excit\w+": r"excitad\w+",
        r"actually": r"actualmente",
        r"casualt\w+": r"casualidad\w*",
        r"disgust\w*": r"disgust\w+",
    },
)
