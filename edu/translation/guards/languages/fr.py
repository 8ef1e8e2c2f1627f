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
        "second": r"secondes?",
        "lb": r"livres?",
        "oz": r"onces?",
        "inch": r"pouces?",
        "cm": r"cm|centimètres?",
        "mm": r"mm|millimètres?",
        "mmHg": r"mmhg",
        "sachet": r"sachets?",
        "patch": r"patchs?|timbres?",
        "mile": r"miles?|milles?(?= )",
        "km": r"km|kilomètres?",
        "calorie": r"k?cal(?:ories?)?|kilocalories?",
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
    every=r"tou(?:te)?s les|chaque|par (?:jour|semaine|mois|heure|an|nuit|tranche)"
    r"|à (?:\d+ |\w+ )?(?:heures|jours|semaines|mois)(?: \w+)? d['’]intervalle|intervalles?"
    r"|quotidien\w*|hebdomadaire\w*|mensuel\w*|annuel\w*|une fois",
    negation=r"(?<!\d[\s\u00a0\u202f])pas|jamais|aucune?s?|rien|sans(?! (?:danger|gravité|difficultés?"
    r"|risques?|problèmes?"
    r"|crainte))|ni|non"
    r"|nulle?(?: part)?|personne(?= n[e'’])",
    soft=r"(?:ne|n['’]\w+|n['’]).{1,40}? plus|évit\w+|sauf|hormis|à moins (?:que|d['’]\w+|de)"
    r"|incapab\w+|manqu\w+|absen\w+"
    r"|contre-indi\w+|interdi\w+|irréguli\w+|inconnu\w*|impossib\w+|au lieu de|plutôt que|rare\w*"
    r"|vide\w*|à jeun|(?:avec|à|pour) personne|dangereu\w+|difficile\w*|peu|mal|déconseill\w+"
    r"|hors de (?:la )?(?:portée|vue)|loin de|doute\w*"
    r"|in(?:actif|active|efficace|suffisan|certain|utile|habituel)\w*|pert\w+|perd\w+|pas plus de|ne .{1,20}? que",
    neutral=r"sans cesse|pas plus de|n['’]hésitez pas|sans doute|pas seulement|non seulement|pas avant|pas moins de"
    r"|sans ordonnance"
    r"|ne (?:dépass|prenez pas plus)\w*",
    families={
        "up or down": {
            "up": r"augment\w*|élèv\w*|élev\w*|accr\w+|hausse\w*|mont(?:e|er|ent|ez)|haut\w*|hyper\w+"
            r"|plus (?:probable|de risque)\w*"
            r"|supérieur\w*",
            "down": r"soulag\w+|atténu\w+|calm\w+|estomp\w+|dispar\w+|descend\w+|mieux|amélior\w+|diminu\w*"
            r"|rédui\w*|réduc\w*|baiss\w*|abaiss\w*|bas|basses?|faibles?|hypo\w+"
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
            "more": r"plus (?:de|d(?=['’]))|supérieur\w*|au-dessus|au-delà|dépass\w+|excéd\w+|plus âgé\w*",
            "less": r"moins (?:de|d(?=['’]))|inférieur\w*|au-dessous|en dessous|plus jeunes?",
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
            "week": r"semaines?|quinz(?:e jours|aine)|huit jours|hebdomadaire\w*",
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
            r"|(?:pendant|au cours d\S*|au moment d\S*) ?(?:les? |un )?repas|en mangeant",
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
        "breathing": {"in": r"inspire\w*|inhal(?!ateur)\w+", "out": r"expire\w*|souffle\w*|exhal\w+"},
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
            "puff": r"bouffées?|pulvérisations?|inhalations?|pressions?|sprays?",
            "mL": r"ml|millilitres?",
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
            "live": r"(?<!non )vivant\w*|atténué\w*",
            "inactivated": r"inactiv\w+|tués?|tuées?|non vivant\w*",
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
        "spoon": {
            "teaspoon": r"cuill[èe]r\w* à (?:café|thé)|c\. à café",
            "tablespoon": r"cuill[èe]r\w* à (?:soupe|table)|c\. à soupe",
        },
        "share": {
            "half": r"moitié",
            "third": r"tiers",
            "quarter": r"quarts?(?! d['’]heure)",
            "fifth": r"cinquièmes?",
            "tenth": r"dixièmes?",
        },
        "ordinal": {
            "first": r"premi\w+|1(?:er|re)|d['’]abord",
            "second": r"deuxième|seconde?|2e",
            "third": r"troisième|3e",
            "fourth": r"quatrième|4e",
            "last": r"derni\w+",
        },
        "urgency": {
            "at once": r"maintenant|jour même|même jour|immédiat\w*|tout de suite|sur-le-champ|urgen\w+"
            r"|ambulance|sans (?:attendre|tarder|délai)"
            r"|aussitôt|au plus vite|SAMU|dès maintenant",
            "later": r"(?:prenez|prendre|fixez) (?:un )?rendez-vous"
            r"|prochain\w* (?:visite|rendez-vous|consultation|contrôle)|cette semaine"
            r"|quand (?:vous pou\w+|cela vous)|lorsque vous le pou\w+|dans les prochains jours"
            r"|sans urgence|plus tard",
        },
        "level": {
            "high": r"élevée?s?|hautes?|hauts|hyper\w+|fort(?:e|es|s)?",
            "low": r"bas|basses?|faibles?|hypo\w+",
        },
        "likelihood": {
            "likely": r"(?<!peu )probab\w+",
            "unlikely": r"improbab\w+|peu (?:probab\w+|de (?:chances?|risques?))",
        },
        "safety": {
            "safe": r"inoffensi\w+|sans gravité|sûre?s?|sans (?:danger|risque)|en (?:toute )?sécurité",
            "dangerous": r"dangereu\w+|danger|nocif\w*|nociv\w+",
        },
        "carer": {
            "technician": r"technicien\w*|manipulat\w+",
            "anesthetist": r"anesthésiste\w*",
            "therapist": r"(?:kinési|psycho)?thérapeutes?|kinés?",
            "doctor": r"médecins?|docteurs?|professionnel\w*|praticien\w*",
            "nurse": r"infirmi\w+",
            "pharmacist": r"pharmacien\w*",
            "dentist": r"dentistes?",
            "midwife": r"sages?-femmes?",
            "surgeon": r"chirurgien\w*",
        },
        "relative": {
            "mother": r"mères?|maman",
            "father": r"pères?|papa",
            "sister": r"sœurs?|soeurs?",
            "brother": r"frères?",
            "son": r"fils",
            "daughter": r"filles?",
            "wife": r"femmes?|épouses?",
            "husband": r"maris?|époux",
        },
        "meal": {
            "breakfast": r"petits?[ -]déjeuners?",
            "lunch": r"(?<!petit[ -])déjeuners?|repas de midi|midi",
            "dinner": r"dîner\w*|souper\w*|repas du soir",
        },
        "what is drunk": {
            "water": r"eaux?",
            "milk": r"laits?",
            "juice": r"jus",
            "coffee": r"cafés?(?<!à café)|caféine",
            "tea": r"thés?|tisanes?|infusions?",
            "alcohol": r"alcool\w*",
        },
        "foodstuff": {
            "salt": r"sels?|salée?s?",
            "sugar": r"(?:hypo|hyper)?glyc\w+|sucr\w+|gluc\w+|glyc\w+",
            "fat": r"gras\w*|graisse\w*|lipid\w+",
            "fiber": r"fibres?",
            "protein": r"protéin\w+",
        },
        "part of the body": {
            "arm": r"bras",
            "leg": r"jambes?",
            "thigh": r"cuisses?",
            "hand": r"mains?",
            "foot": r"(?<!de )pieds?",
            "finger": r"doigts?(?! de pied)",
            "toe": r"orteils?|doigts? de pied",
            "knee": r"genoux?",
            "hip": r"hanches?",
            "shoulder": r"épaules?",
            "elbow": r"coudes?",
            "ankle": r"chevilles?",
            "wrist": r"poignets?",
            "belly": r"ventre|abdom\w+",
            "neck": r"cou|nuque",
            "chest": r"poitrine|thora\w+",
            "breast": r"seins?",
            "head": r"têtes?|céphal\w+|crâne|maux de tête",
            "throat": r"gorge",
            "tongue": r"langue",
            "tooth": r"dents?",
            "skin": r"peau|cutané\w*",
            "jaw": r"mâchoire",
        },
        "complaint": {
            "fever": r"fièvre|fébril\w*|température",
            "cough": r"toux|touss\w+",
            "rash": r"éruptions?|boutons|rougeurs?",
            "vomiting": r"vom\w+",
            "diarrhea": r"diarrhées?",
            "constipation": r"constip\w+",
            "dizziness": r"vertig\w+|étourdi\w+|tête qui tourne|tourne",
            "bleeding": r"saign\w+|hémorrag\w+",
            "swelling": r"gonfl\w+|enfl\w+|œdème\w*|inflamm\w+",
            "pain": r"douleur\w*|doulou\w+|mal|maux|courbatur\w+|sensib\w+|céphal\w+|migrain\w+",
            "itching": r"démang\w+|prurit|grat\w+",
            "bruising": r"bleus?|ecchymos\w+|hématom\w+",
        },
        "event": {
            "stroke": r"AVC|accidents? vasculaires?|attaques? cérébrales?",
            "heart attack": r"infarctus|crises? cardiaques?|attaques? cardiaques?",
            "seizure": r"convuls\w+|crises? (?:d['’]épilepsie|convulsives?|épileptiques?)|épilep\w+",
            "clot": r"caillots?|thrombo\w+",
        },
        "illness": {
            "diabetes": r"diab[èé]t\w+",
            "asthma": r"asthm\w+",
            "cancer": r"cancer\w*",
            "flu": r"gripp\w+",
            "pneumonia": r"pneumoni\w*",
            "glaucoma": r"glaucome",
            "arthritis": r"arthrit\w+|polyarthrit\w+",
            "epilepsy": r"épilep\w+",
            "measles": r"rougeole",
            "chickenpox": r"varicelle",
            "shingles": r"zona",
            "tetanus": r"tétanos|tétanique",
            "anemia": r"anémi\w+",
        },
        "sample": {
            "blood": r"sang|sanguin\w*|artériel\w*|hém\w+",
            "urine": r"urin\w+",
            "stool": r"selles?|fécal\w*",
            "saliva": r"salive",
            "phlegm": r"crachats?|glaires?|mucus|expector\w+",
        },
        "picture of the body": {
            "x-ray": r"radio(?:s|graph\w+)?|rayons x",
            "ct": r"scanners?|tomodensito\w+|TDM",
            "mri": r"IRM|résonance",
            "ultrasound": r"échograph\w+|ultrasons?",
        },
        "measured": {
            "sugar": r"(?:hypo|hyper)?glyc\w+|sucre|glyc\w+|gluc\w+",
            "pressure": r"(?:hyper|hypo)tend?[su]\w+|pressions?|tensions?",
            "cholesterol": r"cholestérol",
            "pulse": r"pouls|fréquence cardiaque|rythme|battements?",
            "weight": r"pès\w+|poids|pes[aeé]\w*",
            "temperature": r"température|fièvre",
            "platelets": r"plaquett\w+",
            "white cells": r"globules blancs|leucocyt\w+",
            "red cells": r"globules rouges|érythrocyt\w+|hématies",
        },
        "colour": {
            "blue": r"bleue?s?",
            "red": r"rouge\w*|rougeur\w*",
            "white": r"blan(?:c|che)s?",
            "green": r"vert\w*|verdâtre\w*",
            "yellow": r"jaun\w+",
            "brown": r"marron\w*|brun\w*",
            "black": r"noir\w*",
            "purple": r"violet\w*|pourpre|mauve",
            "orange": r"orange\w*",
            "pink": r"roses?|rosée?s?",
            "grey": r"gris\w*",
        },
        "weekday": {
            "monday": r"lundis?",
            "tuesday": r"mardis?",
            "wednesday": r"mercredis?",
            "thursday": r"jeudis?",
            "friday": r"vendredis?",
            "saturday": r"samedis?",
            "sunday": r"dimanches?",
        },
        "day named": {
            "today": r"aujourd['’]hui",
            "tomorrow": r"demain",
            "yesterday": r"hier",
        },
        "storing": {
            "fridge": r"réfrigér\w+|frigo",
            "freezer": r"congel\w+|congél\w+|gel(?:er|ez|é)",
            "room temperature": r"température ambiante",
        },
        "handling": {
            "swallow": r"aval\w+",
            "chew": r"croqu\w+|mâch\w+",
            "crush": r"écras\w+|broy\w+|pil(?:er|ez)",
            "dissolve": r"dissou\w+|dissol\w+|fondr\w+|fond\w*",
            "shake": r"agit\w+|secou\w+",
        },
        "putting on": {
            "put on": r"met\w+|appliqu\w+|pos(?:ez|er)|plac\w+|insér\w+|introdui\w+|coll(?:ez|er)|enfil\w+",
            "take off": r"retir\w+|enlev\w+|ôt\w+|décoll\w+|extra\w+|élimin\w+|sort\w+",
        },
        "switching": {
            "on": r"allum\w+|activ\w+|branch\w+",
            "off": r"éteign\w+|éteind\w+|désactiv\w+|débranch\w+",
        },
        "pushing": {
            "push": r"pouss\w+|appuy\w+|press\w+|comprim(?:ez|er)",
            "pull": r"tir(?:ez|er|ant|e)",
        },
        "tightness": {
            "tight": r"serr\w+",
            "loose": r"desserr\w+|lâche\w*|ample\w*|relâch\w+",
        },
        "bending": {
            "bent": r"pli\w+|fléchi\w+|pench\w+",
            "straight": r"droit\w*|tendu\w*|étend\w+|redress\w+",
        },
        "end": {
            "upper": r"supérieur\w*|haut\w*|systolique|dessus",
            "lower": r"inférieur\w*|bas|basse|diastolique|fond|lombaire\w*|dessous",
        },
        "looks": {
            "clear": r"clair\w*|transparent\w*|limpide\w*",
            "cloudy": r"trouble\w*|laiteu\w+|opaque\w*",
        },
        "newness": {
            "new": r"neu(?:f|ve)s?|nouve\w+|différent\w*|autres?|récent\w*|frais|fraîche\w*|chang\w+",
            "same": r"mêmes?",
        },
        "size": {
            "small": r"petit\w*|peu|minime\w*|légère?s?",
            "large": r"grand\w*|gros\w*|abondant\w*|copieu\w+|lourd\w*|important\w*",
        },
        "strength": {
            "weak": r"faib\w+|affaib\w+",
            "strong": r"fort\w*|puissant\w*|intens\w+",
        },
        "awake": {
            "awake": r"éveill\w+|réveil\w+",
            "asleep": r"endorm\w+|dorm\w+|dort|sommeil|somnolen\w+",
        },
        "thickness": {
            "thick": r"épais\w*",
            "thin": r"fine?s?|mince\w*",
        },
        "hardness": {
            "soft": r"mous?|molle\w*|soupl\w+|tendre\w*|doux|douce\w*",
            "hard": r"dure?s?|fermes?|fermement",
        },
        "cleanness": {
            "clean": r"propre\w*|stérile\w*|nettoy\w+|lav\w+",
            "dirty": r"sale\w*|contaminé\w*|souillé\w*",
        },
        "place": {
            "inside": r"intérieur\w*|dedans",
            "outside": r"extérieur\w*|dehors|plein air",
        },
        "home or hospital": {
            "home": r"maison|domicile|chez (?:vous|soi|lui|elle)",
            "hospital": r"hôpita\w+|hospitalis\w+",
            "pharmacy": r"pharmacie",
        },
        "nearness": {
            "near": r"près|proche\w*|proximité|à côté",
            "far": r"loin|éloign\w+|écart\w*|distance",
        },
        "hour": {
            "early": r"tôt|précoce\w*|avance|avant",
            "late": r"tard|tardi\w+|plus tard|retard\w*|après|ensuite",
        },
        "most or few": {
            "most": r"plupart|majorité|majeure partie|presque tou\w+",
            "few": r"peu de|rares?|minorité|quelques",
        },
        "rest": {
            "rest": r"repos\w*",
            "exercise": r"exercice\w*|sport\w*|entraîn\w+",
        },
        "motherhood": {
            "pregnant": r"enceinte\w*|grossesse\w*",
            "nursing": r"allait\w+|au sein",
        },
        "acting": {
            "quick": r"(?:action |effet |soulagement )?(?:ultra-?)?rapide\w*|de secours|courte durée|de crise",
            "long": r"prolongée?|lente|longue durée|basale?|retard|de fond",
        },
        "how it lasts": {
            "for": r"pendant|durant|depuis|dur[eé]\w*|de suite|d['’]affilée|consécuti\w+|jusqu['’]à|pour",
            "within": r"dans|en (?:moins|\d+|\w+ (?:minutes|heures|jours|semaines))|d['’]ici|avant|délai|maximum"
            r"|suivant\w*|sous",
            "after": r"après|au bout|passée?s?|plus tard|suivant\w*|qui suivent|ensuite",
        },
        "and or or": {
            "and": r"et|ainsi que|plus|avec|aussi|puis",
            "or": r"ou|soit",
        },
        "forbidding": {
            "must not": r"(?:ne|n['’]\w+|ni) ?(?:\w+ ){0,4}?(?:pas|jamais)"
            r"(?! (?:besoin|nécessaire|oblig|requis|tenu|indispensable))"
            r"|jamais|interdi\w+|évit\w+|sans|ni",
            "need not": r"(?:pas|plus) (?:besoin|nécessaire|oblig\w+|requis\w*|tenu\w*|indispensable)|inutile"
            r"|sans (?:avoir )?besoin|n['’]exig\w+|avez pas à|a pas à|aurez pas à|ne nécessit\w+",
        },
        "ended": {
            "finish": r"termin\w+|achev\w+|fin\w+|complèt\w+|complét\w+|jusqu['’]au bout",
            "begin": r"commenc\w+|début\w+|entam\w+",
        },
        "breathing hard": {
            "faster": r"plus (?:vite|rapid\w+)|accél\w+",
            "slower": r"plus lent\w+|ralenti\w+",
        },
        "easy or hard": {
            "easy": r"facile\w*|aisé\w*",
            "difficult": r"diffici\w+|mal à|peine à|gêne|troubles?",
        },
        "alive": {
            "raw": r"crue?s?|peu cuit\w*|mal cuit\w*",
            "cooked": r"cuite?s?",
        },
        "forward or back": {
            "forward": r"en avant|vers l['’]avant|devant",
            "back": r"en arrière|vers l['’]arrière|derrière",
        },
        "way": {
            "outward": r"du (?:centre|milieu) vers|vers l['’]extérieur|de l['’]intérieur",
            "inward": r"de l['’]extérieur|vers (?:le centre|l['’]intérieur|le milieu)|des bords",
            "front to back": r"(?:l['’])?avant (?:vers|en) (?:l['’])?arrière",
            "back to front": r"(?:l['’])?arrière (?:vers|en) (?:l['’])?avant",
        },
        "light": {
            "dark": r"obscurité|noir|sombre|foncée?s?|abri de la lumière",
            "light": r"pleine lumière|lumière (?:du jour|directe|vive)|au soleil",
        },
        "if or even if": {
            "if": r"(?<!même )si|(?<!même )s(?=['’]il)|(?<!même )(?:quand|lorsqu\w+)|en cas|dès que|une fois"
            r"|en",
            "even if": r"même (?:si|s(?=['’])|quand|lorsqu\w*)|bien qu\w*|quoiqu\w*|malgré|que ce soit",
        },
        "tool": {
            "straw": r"pailles?",
            "spoon": r"cuill[èe]r\w*",
            "syringe": r"seringues?",
            "bottle": r"biberons?|bouteilles?|flacons?",
            "cup": r"tasses?|verres?|gobelets?",
            "needle": r"aiguilles?",
            "pen": r"stylos?",
            "inhaler": r"inhalat\w+|aérosol\w*",
            "spacer": r"chambres? d['’]inhalation|espaceurs?",
        },
        "wound": {
            "dressing": r"pansements?|bandages?|bandes?|compresses?",
            "stitches": r"points|sutur\w*|fils",
            "cast": r"plâtres?",
            "drain": r"drains?|drainage",
            "catheter": r"cathéters?|sondes?",
        },
        "how one feels": {
            "dryness": r"sécheresse|sèches?|secs?",
            "swelling": r"gonfl\w+|enfl\w+|œdème\w*",
            "weakness": r"(?:af)?faib\w+",
            "numbness": r"engourdi\w+|insensib\w+",
            "tingling": r"picot\w+|fourmill\w+",
            "nausea": r"nausée\w*|mal au cœur|envie de vomir|malade",
            "tiredness": r"fatigu\w+|épuis\w+",
            "chills": r"frisson\w*|grelott\w+|trembl\w+",
            "sweating": r"transpir\w+|sue\w+|sueurs?",
            "thirst": r"soif|assoiffé\w*",
            "hunger": r"faim|affamé\w*",
            "wheezing": r"siffl\w+",
            "blurred": r"flou\w*|trouble\w*|brouill\w*",
            "pus": r"pus|écoulement\w*|sécrétion\w*|suint\w+|sortie|pertes",
        },
        "patient's state": {
            "angry": r"colère|irrit\w+|énerv\w+",
            "sad": r"triste\w*|dépri\w+|dépress\w+",
        },
        "day and night": {
            "day": r"le jour|la journée|de jour|diurne\w*",
            "night": r"nuit\w*|nocturne\w*|soirs?",
        },
        "who is asked": {
            "ask": r"demand\w+|consult\w+|parl\w+|interrog\w+",
        },
        "device": {
            "pacemaker": r"stimulateurs?|pacemakers?",
            "hearing aid": r"appareils? auditifs?|aides? auditives?|prothèses? auditives?",
            "glasses": r"lunettes",
            "contact lenses": r"lentilles|verres de contact",
            "dentures": r"dentiers?|prothèses? dentaires?",
            "crutches": r"béquilles?|cannes anglaises",
            "wheelchair": r"fauteuils? roulants?",
            "cane": r"cannes?",
            "walker": r"déambulateurs?",
        },
        "allergen": {
            "peanut": r"cacahu\w+|arachides?",
            "nuts": r"noix|fruits à coque|amandes?|noisettes?",
            "egg": r"œufs?|oeufs?",
            "fish": r"poissons?",
            "shellfish": r"crustacés?|fruits de mer|crevettes?",
            "latex": r"latex",
            "pollen": r"pollens?",
            "soy": r"soja",
            "wheat": r"blé|gluten",
            "grapefruit": r"pamplemousses?",
        },
        "kind of drug": {
            "antihistamine": r"antihistaminiques?",
            "antibiotic": r"antibiotiques?",
            "steroid": r"(?:cortico|st[ée]ro)\w+|cortison\w*",
            "painkiller": r"anti-?douleurs?|antalgiques?|analgésiques?|contre la douleur",
            "blood thinner": r"anticoagulants?|fluidifi\w+",
            "water pill": r"diurétiques?",
            "antidepressant": r"antidépresseurs?",
            "laxative": r"laxatifs?",
            "antacid": r"antiacides?",
            "vaccine": r"vaccin\w*|immunis\w+",
            "insulin": r"insulin\w+",
            "adrenaline": r"adrénaline|épinéphrine",
            "chemotherapy": r"chimio\w*",
            "radiation": r"radio\w+|rayons|irradi\w+",
            "supplement": r"complément\w*|supplément\w*",
        },
        "eating": {
            "eat": r"mang\w+|aliment\w+|nourri\w+",
            "drink": r"boi\w+|boiv\w+|buv\w+|bu",
        },
        "screw": {
            "unscrew": r"dévis\w+|ouvr\w+|retir\w+",
            "screw": r"viss\w+|reviss\w+",
        },
        "spread": {
            "air": r"air|aérien\w*",
            "water spread": r"eau",
        },
        "organ of sense": {
            "ears": r"oreilles?|auricul\w+",
            "eyes": r"yeux|œil|oeil|oculaire\w*|ophtalm\w+|paupière\w*|collyre\w*",
            "nose": r"nez|nasal\w*|nasaux|narine\w*",
            "teeth": r"dents?|dentaire\w*",
            "lips": r"lèvres?|labia\w+",
            "gums": r"gencives?",
            "mouth": r"bouche\w*|buccal\w*|oral\w*|embout\w*|gueule",
        },
        "width": {
            "narrow": r"rétréc\w+|étroit\w*|resserr\w+",
            "wide": r"élargi\w+|large\w*|dilat\w+",
        },
        "shade": {
            "pale": r"pâle\w*|claire?s?|décoloré\w*",
            "dark": r"fonc\w+|sombre\w*|noir\w*",
        },
        "older or younger": {
            "younger": r"jeunes?",
            "older": r"âgée?s?|vieu\w+|aînée?s?",
        },
        "coming back": {
            "come back": r"rev[eiî]\w+|réappar\w+|retour\w*|retrouv\w+|à nouveau|récidiv\w+",
            "go away": r"dispar\w+|pass\w+|part\w+|en va",
        },
        "thing worn": {
            "gloves": r"gants?",
            "shoes": r"chaussures?",
            "socks": r"chaussettes?|bas",
            "mask": r"masques?",
            "goggles": r"lunettes",
            "helmet": r"casques?",
            "bracelet": r"bracelets?",
        },
        "household thing": {
            "towel": r"serviettes?|essuie\S*",
            "razor": r"rasoirs?",
            "toothbrush": r"brosses?",
            "pillow": r"oreillers?|taies?|coussins?",
            "curtain": r"rideaux?",
            "bed sheet": r"draps?|literie|linge",
            "soap": r"savons?",
            "mirror": r"miroirs?",
            "carpet": r"tapis|moquettes?",
            "toothpaste": r"dentifrices?",
            "sunscreen": r"crèmes? solaires?|écran solaire|protection solaire",
            "thermometer": r"thermomètres?",
        },
        "activity": {
            "sex": r"sexe|sexuel\w*|rapports?|relations",
            "sport": r"sports?|sportif\w*|exercice\w*",
            "swimming": r"nag\w+|natation|baign\w+|piscine",
            "driving": r"condui\w+|volant|voiture",
            "smoking": r"fum\w+|tabac\w*|cigarett\w+",
            "flying": r"vol\w*|avion",
            "showering": r"douch\w+",
            "bathing": r"bain\w*|baign\w+|lav\w+",
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
    r"|(?:à|vers|dès|avant|après|jusqu['’]à) (?P<h2>\d{1,2})\s?h(?:eures?)?(?!\s?\d)",
    refusal=r"interdi\w+|contre-indi\w+|absten\w+",
    shares={
        r"(?:les )?deux tiers": "0.6667",
        r"(?:les )?trois quarts(?! d['’]heure)": "0.75",
        r"(?:un|le) tiers": "0.3333",
        r"(?:un|le) quart(?! d['’]heure)": "0.25",
        r"(?:un|le) cinquième": "0.2",
        r"(?:un|le) dixième": "0.1",
    },
    asides=r"(?:vos|ses|les) deux(?= (?:mains|yeux|bras|jambes|pieds|oreilles|genoux|poumons|reins|côtés|parents))",
    echoes={
        "unless": r"à moins (?:que|d\w*)|sauf|hormis|excepté|si .*(?:pas|plus|aucun\w*)|seulement|uniquement"
        r"|que si|sans que|tant que|avant que|jusqu['’]à ce que|autrement",
        "only": r"seul\w*|uniquement|exclusiv\w+|qu(?:e|(?=['’]))|unique\w*|sauf|juste|simplement",
        "at once": r"immédiat\w*|tout de suite|sur-le-champ|urgen\w+|sans (?:attendre|tarder|délai|plus)|aussitôt"
        r"|au plus vite|dès|à la fois|en même temps|d['’]un coup|d['’]urgence|directement|en une fois"
        r"|instant|rapid\w+|vite",
        "emergency": r"urgen\w+|ambulance|SAMU|secours|911|112|15",
        "until": r"jusqu\w*|avant|tant que|que|pas .* sans|d['’]ici|quand|le temps",
        "both": r"(?:les|des|aux|vos|ses|ces) deux|chaque|chacun\w*|tous deux|toutes deux"
        r"|l['’]une? et l['’]autre",
        "need not": r"besoin|nécess\w+|inutile|oblig\w+|pas à|requis\w*|faut|tenu\w*|indispensable|dispens\w+",
        "the carer acts": r"(?<!ez )(?<!\bà )(?<!\bavec )(?<!er )(?:votre|le|la|un|une|l['’]|ton|les"
        r"|vos)\s?(?:médecin"
        r"|docteur|infirmi|pharmaci|chirurg|technici|manipul|thérap|anest|anesth|dentist|sage|spécialist"
        r"|profession|praticien)\w*",
        "told to a carer": r"(?:\w*ez|\w*er|à|avec|auprès de|par|pour) (?:(?:immédiatement|vite|aussitôt"
        r"|aussi|toujours"
        r"|conseil à|l['’]avis de|tout de suite|d['’]abord|\w+ment|\w+ à) )?(?:votre|le|la|un|une"
        r"|l['’]|ton|les|vos)\s?(?:équipe|médecin|docteur|infirmi|pharmaci|chirurg|partenaire|famille|école"
        r"|conjoint|dentist|sage"
        r"|spécialist|profession|praticien)\w*|au (?:médecin|pharmacien|chirurgien|dentiste)"
        r"|à l['’]infirmi\w+",
    },
    foreign=r"\w*(?:ck|gh|w|oo)\w*|\w{3,}ing|\w{3,}ly|wh\w+",
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
