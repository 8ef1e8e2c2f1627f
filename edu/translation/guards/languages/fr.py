"""French."""

from edu.translation.guards.lexicon import Lexicon

LEXICON = Lexicon(
    language="fr",
    script="Latin",
    decimal=",",
    groups=" .",
    units={
        "mg/dL": r"mg/dl",
        "mmol/L": r"mmol/l",
        "mg/kg": r"mg/kg",
        "mg": r"mg|milligrammes?",
        "mcg": r"mcg|µg|μg|microgrammes?",
        "kg": r"kg|kilogrammes?|kilos?",
        "g": r"g|grammes?",
        "mL": r"ml|millilitres?",
        "L": r"l|litres?",
        "%": r"%|pour cent",
        "°C": r"°\s?c|degrés? celsius",
        "°F": r"°\s?f|degrés? fahrenheit",
        "IU": r"ui|unités? internationales?",
        "unit": r"unités?",
        "minute": r"minutes?|min",
        "hour": r"heures?|h",
        "day": r"jours?|journées?",
        "week": r"semaines?",
        "month": r"mois",
        "year": r"ans?|années?",
        "time": r"fois",
        "tablet": r"comprimés?|cachets?|pilules?",
        "capsule": r"gélules?|capsules?",
        "drop": r"gouttes?",
        "dose": r"doses?",
        "person": r"personnes?|patients?|patientes?|adultes|hommes|femmes|enfants",
        "cup": r"tasses?|verres?",
        "spoon": r"cuill[èe]r(?:e|ée)s?(?: à (?:café|soupe))?",
        "puff": r"bouffées?|inhalations?",
        "injection": r"injections?|piqûres?",
    },
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    every=r"tou(?:te)?s les|chaque|par"
    r"|à (?:\d+ |\w+ )?(?:heures|jours|semaines|mois)(?: \w+)? d['’]intervalle|intervalles?"
    r"|quotidien\w*|hebdomadaire\w*|mensuel\w*|annuel\w*|une fois",
    negation=r"pas|jamais|aucune?s?|rien|sans|ni|non|nulle?(?: part)?|personne(?= n[e'’])",
    soft=r"(?:ne|n['’]\w+|n['’]).{1,40}? plus|évit\w+|sauf|hormis|à moins (?:que|d['’]\w+|de)"
    r"|incapab\w+|manqu\w+|absen\w+"
    r"|contre-indi\w+|interdi\w+|irréguli\w+|inconnu\w*|impossib\w+|au lieu de|plutôt que|rare\w*"
    r"|hors de (?:la )?(?:portée|vue)|loin de|doute\w*"
    r"|in(?:actif|active|efficace|suffisan|certain|utile|habituel)\w*|pert\w+|perd\w+|pas plus de|ne .{1,20}? que",
    neutral=r"sans cesse|pas plus de|n['’]hésitez pas|sans doute|pas seulement|non seulement|pas avant|pas moins de"
    r"|sans ordonnance"
    r"|ne (?:dépass|prenez pas plus)\w*",
    families={
        "up or down": {
            "up": r"augment\w*|élèv\w*|élev\w*|accr\w+|hausse\w*|mont(?:e|er|ent)|haut\w*|hyper\w+"
            r"|plus (?:probable|de risque)\w*"
            r"|supérieur\w*",
            "down": r"diminu\w*|rédui\w*|réduc\w*|baiss\w*|abaiss\w*|bas|basses?|faibles?|hypo\w+"
            r"|moins (?:probable|de risque)\w*"
            r"|moindre",
        },
        "before or after": {
            "before": r"avant|auparavant|préalable\w*|au préalable",
            "after": r"après|ensuite|à la suite|suivant\w*",
        },
        "start or stop": {
            "start": r"commenc\w+|débu\w+|démarr\w+",
            "stop": r"arrêt\w*|cess\w+|interromp\w+|suspend\w+",
        },
        "at least or at most": {
            "at least": r"au moins|au minimum|minimum|ou plus|pas moins de|d['’]au moins",
            "at most": r"au (?:plus|maximum)|attei\w+|aller jusqu|maxim(?:um|al)\w*|pas plus de|jusqu['’]à"
            r"|ou moins|(?:ne|pas) dépass\w+"
            r"|ne prenez (?:pas|jamais) plus|plus de .{1,20}? (?:ne|pas)",
        },
        "more or less": {
            "more": r"plus (?:de|d['’])|supérieur\w*|au-dessus|au-delà|dépass\w+|excéd\w+|plus âgé\w*",
            "less": r"moins (?:de|d['’])|inférieur\w*|au-dessous|en dessous|plus jeunes?",
        },
        "side": {"left": r"gauches?", "right": r"droit\w*"},
        "part of the day": {
            "morning": r"matins?|matinée|petit-déjeuner|petit déjeuner",
            "night": r"soirs?|soirée|nuits?|coucher",
        },
        "unit of time": {
            "minute": r"minutes?",
            "hour": r"heures?",
            "day": r"jours?|journées?|quotidien\w*|journali\w+",
            "week": r"semaines?|hebdomadaire\w*",
            "month": r"mois|mensuel\w*",
            "year": r"ans?|années?|annuel\w*",
        },
        "way of giving": {
            "mouth": r"bouche|oral\w*|avale\w*|voie orale",
            "vein": r"veines?|intraveineu\w+",
            "skin": r"sous la peau|sous-cutané\w*",
            "muscle": r"muscles?|intramusculaire\w*",
            "eye": r"œil|oeil|yeux|oculaires?",
            "ear": r"oreilles?",
            "nose": r"nez|nasal\w*|narines?",
        },
        "hot or cold": {"hot": r"chaud\w*|chaleur|tiède\w*", "cold": r"froid\w*|frais|fraîche|glac\w+|congel\w+"},
        "food": {
            "empty": r"à jeun|estomac vide|ventre vide",
            "full": r"avec (?:de la |des |un |les )?(?:nourriture|aliments?|repas)"
            r"|après (?:les |le |un |avoir )?(?:repas|mangé)"
            r"|(?:pendant|au cours d\w+|au moment d\w+) (?:les? |un )?repas|en mangeant",
        },
        "common or rare": {
            "common": r"fréquen\w+|courant\w*|souvent|commun\w*",
            "rare": r"rare\w*|peu (?:fréquen\w+|courant\w*|commun\w*)",
        },
        "always or never": {"always": r"toujours", "never": r"jamais"},
        "positive or negative": {"positive": r"positi(?:f|ve)s?", "negative": r"négati(?:f|ve)s?"},
        "mild or severe": {
            "mild": r"légers?|légères?|légèrement|bénin\w*",
            "severe": r"graves?|gravement|sévères?|intenses?",
        },
        "gain or loss": {
            "gain": r"gain\w*|prise de|pren\w+ du poids|grossi\w*|augment\w+",
            "loss": r"pert\w+|perd\w+|maigri\w*",
        },
        "cause or prevent": {
            "cause": r"caus\w+|provoqu\w+|entraîn\w+|donner lieu",
            "prevent": r"prév(?:en|ien)\w+|évit\w+|empêch\w+|protèg\w+|protég\w+",
        },
        "must or may": {
            "must": r"dev(?:ez|ons|ra|rez|raient|riez|rait)|doi(?:t|s|vent)|il faut|faudra|nécessaire\w*|besoin"
            r"|obligatoire\w*",
            "may": r"p(?:eut|euvent|ouvez|ourrait|ourraient|ourrez|uisse)|possible\w*|permis\w*",
        },
        "age": {"adult": r"adultes?", "child": r"enfants?|bébés?|nourrissons?|nouveau-nés?|pédiatr\w+"},
        "sex": {"woman": r"femmes?|féminin\w*|filles?", "man": r"hommes?|masculin\w*|garçons?"},
        "better or worse": {
            "better": r"mieux|amélior\w+|meilleur\w*|guéri\w*|rétabli\w*",
            "worse": r"pire\w*|empir\w+|aggrav\w+|détérior\w+",
        },
        "breathing": {"in": r"inspire\w*|inhal\w+", "out": r"expire\w*|souffle\w*|exhal\w+"},
        "open or closed": {"open": r"ouvr\w+|ouvert\w*", "closed": r"ferm\w+"},
        "fast or slow": {"fast": r"rapid\w*|vite", "slow": r"lent\w*"},
        "stopping": {
            "stop": r"(?<!n['’])(?<!ne )(?:arrêtez|cessez|interrompez|suspendez)",
            "not stop": r"n['’]arrêt\w+|ne (?:l[ea]s? )?(?:cess|interromp|suspend|arrêt)\w+"
            r"|pas (?:arrêter|cesser|interrompre)",
        },
        "going on": {
            "go on": r"continu\w+|poursui\w+",
            "stop": r"arrêt\w*|cess\w+|interromp\w+|suspend\w+",
        },
        "form": {
            "tablet": r"comprimés?|cachets?|pilules?",
            "capsule": r"gélules?|capsules?",
            "patch": r"patchs?|patches|timbres?",
            "drop": r"gouttes?|collyres?",
            "cream": r"crèmes?|pommades?",
        },
        "organ": {
            "liver": r"foie|hépat\w+",
            "kidney": r"reins?|rénal\w*|rénaux",
            "heart": r"cœurs?|coeurs?|cardia\w+",
            "lung": r"poumons?|pulmonaires?",
            "brain": r"cerveaux?|cérébr\w+",
            "bladder": r"vessie",
            "stomach": r"estomac|gastri\w+",
            "thyroid": r"thyroïd\w+",
        },
        "kind of vaccine": {
            "live": r"vivant\w*|atténué\w*",
            "inactivated": r"inactiv\w+|tués?|tuées?",
        },
        "kind of hepatitis": {
            "a": r"hépatites? a",
            "b": r"hépatites? b",
            "c": r"hépatites? c",
            "d": r"hépatites? d",
            "e": r"hépatites? e",
        },
        "vitamin": {
            "a": r"vitamines? a",
            "c": r"vitamines? c",
            "d": r"vitamines? d",
            "e": r"vitamines? e",
            "k": r"vitamines? k",
        },
        "amount": {
            "more": r"plus|davantage",
            "less": r"(?<!au )(?<!du )moins(?! de)",
        },
        "dry or wet": {
            "dry": r"secs?|sèches?",
            "wet": r"humides?|mouillé\w*",
        },
        "posture": {
            "sit": r"assis\w*|asse[yo]\w+|assoi\w+",
            "lie": r"allong\w+|couché\w*|couchez",
            "stand": r"debout|levez-vous",
        },
        "mineral": {
            "sodium": r"sodium",
            "potassium": r"potassium",
            "calcium": r"calcium",
            "magnesium": r"magnésium",
            "iron": r"fer",
        },
    },
    sentence_ends=r"[.!?…]+(?=\s|$|[\"”')\]»])",
    length=(0.65, 1.2, 1.95),
    ones=r"une?|chaque|autre|seule?|l[ea]",
    halves=r"demi(?:e|es|s)?|moitié",
    fused={
        r"un jour sur deux": ("2", "day"),
        r"(?:une )?heure et demie": ("1.5", "hour"),
        r"une demi-heure|demi-heure": ("0.5", "hour"),
        r"une douzaine": ("12", ""),
        r"un quart d['’]heure": ("0.25", "hour"),
        r"deux (?:\w+ )?et demie?": ("2.5", ""),
        r"une? (?:\w+ )?et demie?": ("1.5", ""),
        r"double[rz]?|doublez|doubler": ("2", ""),
        r"triple[rz]?": ("3", ""),
        r"quinze jours": ("2", "week"),
    },
    clock=r"(?P<h>\d{1,2})\s?(?:[:h]|heures?)\s?(?P<m>\d{2})"
    r"|(?:à|vers|dès|avant|après|jusqu['’]à) (?P<h2>\d{1,2})\s?h(?:eures?)?",
    false_friends={
        r"physicians?": r"physiciens?",
        r"preservatives?": r"préservatifs?",
        r"injur(?:y|ies)": r"injures?",
        r"eventually": r"éventuellement",
        r"sensible": r"sensibles?",
        r"actually": r"actuellement",
        r"stools?": r"tabourets?",
        r"rash(?:es)?": r"rages?",
    },
)
