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
        "second": r"segundos?|seg",
        "lb": r"libras?",
        "oz": r"onzas?",
        "inch": r"pulgadas?",
        "cm": r"cm|centímetros?",
        "mm": r"mm|milímetros?",
        "mmHg": r"mmhg",
        "sachet": r"sobres?|sobrecitos?",
        "patch": r"parches?",
        "mile": r"millas?",
        "km": r"km|kilómetros?",
        "calorie": r"k?cal(?:orías?)?|kilocalorías?",
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
    every=r"cada|tod[oa]s (?:los|las)|por (?:cada )?(?:día|semana|mes|hora|año|noche)|al (?:día|mes|año)"
    r"|a la (?:semana|hora)|diari\w+|semanal\w*"
    r"|mensual\w*|anual\w*"
    r"|entre",
    negation=r"no|nunca|jamás|sin(?! (?:peligro|riesgos?|problemas?|temor))|ni|ning[uú]n\w*|nada|nadie|tampoco",
    soft=r"(?:solo|sólo|solamente|únicamente) (?:si|cuando|en caso|con|después|tras|bajo)|evit\w+|incapa\w+"
    r"|falt\w+|carec\w*|excepto|salvo|libre de|desconoc\w+|imposib\w+|prohib\w+|contraindic\w+"
    r"|no más de|no (?:solo|sólo|solamente)|a (?:no ser|menos) que|fuera de(?:l| la)? (?:alcance|vista)|lejos de"
    r"|vac[ií]\w+|ayunas|peligr\w+|dif[ií]cil\w*|poc[oa]s?|mal(?:[oa]s?)?|desaconsej\w+|en (?:lugar|vez) de"
    r"|rar\w+|dud\w+"
    r"|no exced\w+|no super\w+|absten\w+"
    r"|in(?:activ|efica|segur|ciert|frecuent|necesari|usual)\w*|pérdid\w+|perd\w+|ausen\w+"
    r"|irregular\w*",
    neutral=r"no obstante|sin embargo|no dud[ea]n? en|no más de|no (?:solo|sólo|solamente)|no mayor"
    r"|no menos de|nada más"
    r"|sin (?:dudas?|receta)|no (?:hasta|antes de)|a no ser que|no solo",
    families={
        "up or down": {
            "up": r"aument\w*|increment\w*|sub(?:e|en|ir|a|an|ida|ió|irá)|elev\w+|alt[oa]s?"
            r"|más (?:alt[oa]s?|probab\w+)|hiper\w+"
            r"|mayor (?:riesgo|probabilidad)",
            "down": r"alivi\w+|remit\w+|ced(?:e|en|er|a|an|ió|erá)|calm\w+|desapar\w+|pas(?:ar|arse|e|a)"
            r"|mejor\w*|disminu\w*|reduc\w*|reduz\w*|baj(?:ad[oa]s?|ar|e|en|ó|an|ará|o|os|as|a)|hipo\w+"
            r"|menos probab\w+|menor\w*"
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
            "week": r"semanas?|quince días|quincena|semanal\w*",
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
        "gain or loss": {
            "gain": r"gan\w+|aument\w+|subi\w+",
            "loss": r"pérdid\w+|perd\w+|pierd\w+|adelgaz\w+"
            r"|baj\w+",
        },
        "cause or prevent": {
            "cause": r"caus\w+|provoc\w+|produc\w+|produz\w+|ocasion\w+",
            "prevent": r"prev(?:en|ien)\w+|evit\w+|impid\w+|impedir|proteg\w+",
        },
        "must or may": {
            "must": r"deb\w+|t(?:iene|ienen|endrá) que|hay que|neces\w+|obligatori\w+",
            "may": r"p(?:uede|ueden|odría|odrían|ueda|uedan|odrá)|podr\w+|permit\w+|posible\w*|quizás?",
        },
        "age": {
            "adult": r"adult[oa]s?",
            "child": r"niñ[oa]s?|bebés?|lactantes?|recién nacid[oa]s?|hij[oa]s?"
            r"|infan\w+",
        },
        "sex": {"woman": r"mujer(?:es)?|femenin\w+", "man": r"hombres?|varón|varones|masculin\w+"},
        "better or worse": {"better": r"mejor\w*|recuper\w+", "worse": r"peor\w*|empeor\w*|agrav\w+"},
        "breathing": {"in": r"inhal(?!ador)\w+|inspir\w+", "out": r"exhal\w+|espir\w+"},
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
            "puff": r"inhalaci\w+|disparos?|pulverizaci\w+|aplicaci\w+|pufs?|aerosol",
            "mL": r"ml|mililitros?",
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
            "live": r"(?<!no )viv[oa]s?|atenuad[oa]s?",
            "inactivated": r"inactiv\w+|muert[oa]s?|no viv[oa]s?",
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
        "spoon": {
            "teaspoon": r"cucharaditas?|cuchar(?:ad)?as? de (?:té|café)",
            "tablespoon": r"cucharadas?(?! de (?:té|café))|cucharas? soperas?",
        },
        "share": {
            "half": r"mitad",
            "third": r"(?:un|dos) tercios?|terceras? partes?",
            "quarter": r"(?:un|tres) cuartos?(?! de hora)|cuartas? partes?",
            "fifth": r"quintos|un quinto|quintas? partes?",
            "tenth": r"décim[oa]s?(?: partes?)?",
        },
        "ordinal": {
            "first": r"primer\w*",
            "second": r"segund[oa]",
            "third": r"tercer\w*",
            "fourth": r"cuart[oa](?! parte)",
            "last": r"últim\w+",
        },
        "urgency": {
            "at once": r"ahora|mismo día|hoy mismo|inmediat\w+|enseguida|en seguida|urgen\w+|emergencias?|ambulancia"
            r"|sin (?:demora|tardar|esperar)|ya mismo|ahora mismo|cuanto antes|al instante"
            r"|lo antes posible|al momento",
            "later": r"la próxima vez|(?:pida|concierte|solicite|pedir|programe|reserve) (?:una )?cita"
            r"|(?:próxima|siguiente) (?:cita|visita|consulta|revisión)|esta semana"
            r"|cuando (?:le sea posible|pueda|le convenga|tenga tiempo|le venga bien)"
            r"|en los próximos días|sin prisa|más adelante",
        },
        "level": {
            "high": r"alt[oa]s?|elevad[oa]s?|hiper\w+",
            "low": r"(?:baj[oa]s?)(?! (?:la|el|los|las|su|llave|control|supervis\w+|tratamiento|techo|presión de))"
            r"|hipo\w+|escas\w+",
        },
        "likelihood": {
            "likely": r"(?<!poco )probab\w+",
            "unlikely": r"improbab\w+|poco probab\w+|difícil que",
        },
        "safety": {
            "safe": r"inofensiv\w+|segur[oa]s?|sin (?:riesgo|peligro)|inocu\w+",
            "dangerous": r"peligr\w+|dañin\w+|insegur\w+|nociv\w+|perjudicial\w*",
        },
        "carer": {
            "technician": r"técnic[oa]s?",
            "anesthetist": r"anestesi\w+",
            "therapist": r"(?:fisio|psico)?terapeutas?|fisioterap\w+|psicólog\w+",
            "doctor": r"médic[oa]s?|doctor(?:a|es|as)?|facultativ\w+|profesional\w*",
            "nurse": r"enfermer\w+",
            "pharmacist": r"farmacéutic[oa]s?|boticari\w+",
            "dentist": r"dentistas?|odontólog\w+",
            "midwife": r"partera\w*|comadron\w*|matron\w*",
            "surgeon": r"ciruj\w+",
        },
        "relative": {
            "mother": r"madres?|mamá",
            "father": r"padres?|papá",
            "sister": r"herman[ao]s?",
            "brother": r"hermanos?",
            "son": r"hijos?",
            "daughter": r"hij[ao]s?",
            "wife": r"esposas?|mujer(?:es)?",
            "husband": r"esposos?|maridos?",
        },
        "meal": {
            "breakfast": r"desayun\w+",
            "lunch": r"almuer\w+|comida|mediodía",
            "dinner": r"cen[ae]\w*|comida de la noche",
        },
        "what is drunk": {
            "water": r"aguas?",
            "milk": r"leches?",
            "juice": r"jugos?|zumos?",
            "coffee": r"cafés?|cafeína",
            "tea": r"té|infusi\w+",
            "alcohol": r"alcoh\w+|bebidas alcohólicas",
        },
        "foodstuff": {
            "salt": r"sal(?:es|ad[oa]s?)?|sodio",
            "sugar": r"(?:hipo|hiper)?gluc\w+|azúcar\w*|azucarad\w+|dulces?|gluc\w+",
            "fat": r"gras\w+",
            "fiber": r"fibras?",
            "protein": r"proteínas?",
        },
        "part of the body": {
            "arm": r"brazos?",
            "leg": r"piernas?",
            "thigh": r"muslos?",
            "hand": r"manos?",
            "foot": r"(?<!de )(?<!a )pies?",
            "finger": r"dedos?(?! de(?:l| los) pies?)|yemas?",
            "toe": r"dedos? de(?:l| los) pies?",
            "knee": r"rodillas?",
            "hip": r"caderas?",
            "shoulder": r"hombros?",
            "elbow": r"codos?",
            "ankle": r"tobillos?",
            "wrist": r"muñecas?",
            "belly": r"abd[oó]m\w+|vientre|barriga|panza",
            "neck": r"cuello",
            "chest": r"pecho|tórax|torácic\w+",
            "breast": r"senos?|mamas?|pechos?",
            "head": r"cabezas?|cefal\w+|jaquecas?",
            "throat": r"garganta",
            "tongue": r"lengua",
            "tooth": r"dientes?|muelas?",
            "skin": r"piel|cután\w+|dérmic\w+",
            "jaw": r"mandíbula|quijada",
        },
        "complaint": {
            "fever": r"fiebre|febril\w*|calentura",
            "cough": r"tos|tos[aei]\w*|tosiendo",
            "rash": r"exantema\w*|urticaria|sarpullido\w*|salpullido|erupci\w+|ronchas",
            "vomiting": r"vómit\w+|vomit\w+|devolv\w+",
            "diarrhea": r"diarreas?",
            "constipation": r"estreñ\w+",
            "dizziness": r"mare[oaó]\w*|vértigo\w*|aturd\w+",
            "bleeding": r"sangr\w+|hemorrag\w+",
            "swelling": r"hinch\w+|inflama\w+|edema\w*",
            "pain": r"dol\w+|duel\w+|molest\w+|cefal\w+|adolorid\w+",
            "itching": r"pi(?:c|qu)[oae]\w*|comez\w+|prurito",
            "bruising": r"morat\w+|moret\w+|hematoma\w*|cardenal\w*|morad\w+",
        },
        "event": {
            "stroke": r"derrames? cerebral\w*|ictus|accidentes? cerebrovascular\w*|ACV|apoplej\w+"
            r"|infartos? cerebral\w*",
            "heart attack": r"infartos?(?! cerebral)|ataques? (?:al corazón|cardíacos?|cardiacos?)",
            "seizure": r"convuls\w+|crisis|epilép\w+|ataques? epilép\w+",
            "clot": r"co[aá]gul\w+|trombo\w*",
        },
        "illness": {
            "diabetes": r"diab[eé]t\w+",
            "asthma": r"asm[aá]\w*",
            "cancer": r"c[aá]ncer\w*",
            "flu": r"gripes?|gripal\w*|influenza",
            "pneumonia": r"neumon[ií]\w*|pulmonía",
            "glaucoma": r"glaucoma",
            "arthritis": r"artritis",
            "epilepsy": r"epil[eé]p\w+",
            "measles": r"sarampión",
            "chickenpox": r"varicela",
            "shingles": r"herpes zóster|culebrilla|zóster",
            "tetanus": r"t[eé]t[aá]n\w+",
            "anemia": r"an[eé]mi\w+",
        },
        "sample": {
            "blood": r"sangre|sanguíne\w+|hem\w+|arterial",
            "urine": r"orin\w+|urin\w+",
            "stool": r"heces|fecal\w*|excremento\w*|deposici\w+|evacua\w+|caca",
            "saliva": r"saliva",
            "phlegm": r"flemas?|esputos?|moco\w*",
        },
        "picture of the body": {
            "x-ray": r"radiograf\w+|rayos x|placas?",
            "ct": r"tomograf\w+|TC|TAC",
            "mri": r"resonancias?|RM|IRM",
            "ultrasound": r"ecograf\w+|ultrason\w+",
        },
        "measured": {
            "sugar": r"(?:hipo|hiper)?gluc\w+|azúcar|gluc\w+",
            "pressure": r"(?:hiper|hipo)tens\w+|presi[oó]n\w*|tensi[oó]n\w*",
            "cholesterol": r"colesterol",
            "pulse": r"pulso|frecuencia cardíaca|latid\w+|ritmo",
            "weight": r"pés\w+|pes[aeo]\w*",
            "temperature": r"temperatura|fiebre",
            "platelets": r"plaquet\w+",
            "white cells": r"glóbulos blancos|leucocit\w+|células blancas",
            "red cells": r"glóbulos rojos|eritrocit\w+|hematíes|células rojas",
        },
        "colour": {
            "blue": r"azul(?:es)?|celeste",
            "red": r"roj\w+|enrojec\w+",
            "white": r"blanc[oa]s?",
            "green": r"verd\w+",
            "yellow": r"amarill\w+",
            "brown": r"marrón|marrones|café|pard[oa]s?",
            "black": r"negr[oa]s?|negruzc\w+",
            "purple": r"morad[oa]s?|púrpura|violet\w+|lila",
            "orange": r"naranja\w*|anaranjad\w+",
            "pink": r"ros(?:a|ad[oa]s?|áce[oa]s?)",
            "grey": r"gris\w*|grisáce\w+",
        },
        "weekday": {
            "monday": r"lunes",
            "tuesday": r"martes",
            "wednesday": r"miércoles",
            "thursday": r"jueves",
            "friday": r"viernes",
            "saturday": r"sábados?",
            "sunday": r"domingos?",
        },
        "day named": {
            "today": r"hoy",
            "tomorrow": r"mañana",
            "yesterday": r"ayer",
        },
        "storing": {
            "fridge": r"nevera|refriger\w+|frigorífico|heladera",
            "freezer": r"congel\w+|hiel\w+",
            "room temperature": r"temperatura ambiente",
        },
        "handling": {
            "swallow": r"trag\w+|ingier\w+|ingerir\w*",
            "chew": r"mastic\w+|mastiqu\w+|masque\w*",
            "crush": r"tritur\w+|machac\w+|machaqu\w+|aplast\w+|mol(?:er|ido)|muel\w+|pulveric\w+",
            "dissolve": r"disolv\w+|disuel\w+|deshac\w+|deshag\w+",
            "shake": r"agit\w+|sacud\w+",
        },
        "putting on": {
            "put on": r"pon\w+|póng\w+|aplic\w+|aplíq\w+|apliq\w+|coloc\w+|coloq\w+|colóq\w+|introdu\w+"
            r"|insert\w+|adhier\w+|peg(?:ue|ar)\w*",
            "take off": r"quit\w+|quít\w+|retir\w+|sac\w+|saqu\w+|sáq\w+|extra\w+|despeg\w+|despren\w+|elimin\w+",
        },
        "switching": {
            "on": r"enc(?:end|iend|énd|iénd)\w+|activ\w+|conect\w+",
            "off": r"apag\w+|apág\w+|desactiv\w+|desconect\w+",
        },
        "pushing": {
            "push": r"empuj\w+|presion\w+|pulse|apriet\w+|apret\w+|oprim\w+",
            "pull": r"tir[ae]\w*|jal\w+|hale\w*|estir\w+",
        },
        "tightness": {
            "tight": r"apret\w+|apriet\w+|ajustad\w+|ceñid\w+",
            "loose": r"floj\w+|afloj\w+|suelt\w+|holgad\w+|ampli\w+",
        },
        "bending": {
            "bent": r"dobl\w+|dóbl\w+|flexion\w+|inclin\w+",
            "straight": r"rect[oa]s?|estir\w+|extend\w+|derech[oa]s?",
        },
        "end": {
            "upper": r"superior(?:es)?|arriba|alt[oa]s?|sistólic\w+|encima",
            "lower": r"inferior(?:es)?|abajo|baj[oa]s?|diastólic\w+|fondo|lumbar\w*|base|párpado de abajo",
        },
        "looks": {
            "clear": r"clar[oa]s?|transparentes?|límpid\w+|nítid\w+|despejad\w+",
            "cloudy": r"turbi\w+|lechos\w+|opac\w+|borros\w+|nublad\w+|enturb\w+",
        },
        "newness": {
            "new": r"nuev\w+|distint\w+|diferent\w+|otr[oa]s?|reci(?:én|ente)\w*|sin usar|cambi\w+",
            "same": r"mism[oa]s?",
        },
        "size": {
            "small": r"pequeñ\w+|poc\w+|chic[oa]s?|menor\w*|diminut\w+",
            "large": r"grand\w*|gran|abundant\w*|mayor\w*|copios\w+|pesad\w+|much\w+|intens\w+|fuerte\w*",
        },
        "strength": {
            "weak": r"d[eé]bil\w*|floj\w+|disminu\w+",
            "strong": r"fuert\w*|potent\w*|intens\w+|fort\w+",
        },
        "awake": {
            "awake": r"despiert\w+|despert\w+",
            "asleep": r"d[uo]rm\w+|duerm\w+|sueñ\w+|somnolen\w+|adormec\w+",
        },
        "thickness": {
            "thick": r"espes\w+|grues\w+",
            "thin": r"fin[oa]s?|delgad\w+",
        },
        "hardness": {
            "soft": r"bland\w+|suav\w+|ablan\w+",
            "hard": r"dur[oa]s?|firm\w+",
        },
        "cleanness": {
            "clean": r"limpi\w+|límpi\w+|estéril\w*|asead\w+|lav\w+",
            "dirty": r"suci\w+|contaminad\w+|manchad\w+",
        },
        "place": {
            "inside": r"dentro(?! de (?:los|las|\w+ (?:hor|dí|sem|mes)))|interior\w*",
            "outside": r"fuera|afuera|exterior\w*|aire libre",
        },
        "home or hospital": {
            "home": r"casa|hogar|domicilio",
            "hospital": r"hospital\w*|clínica",
            "pharmacy": r"farmacia",
        },
        "nearness": {
            "near": r"cerca|junto|próxim\w+|al lado",
            "far": r"lejos|alejad\w+|apartad\w+|distancia",
        },
        "hour": {
            "early": r"tempran\w+|precoz\w*|pronto|anticip\w+|antelación|antes",
            "late": r"tarde|tard[íe]\w*|más tarde|demor\w+|retras\w+|después|luego|posterior\w*",
        },
        "most or few": {
            "most": r"mayor(?:ía| parte)|casi tod[oa]s",
            "few": r"poc[oa]s|minoría|algun[oa]s|contad\w+",
        },
        "rest": {
            "rest": r"repos\w+|descans\w+",
            "exercise": r"ejercicio\w*|ejercit\w+|entren\w+",
        },
        "motherhood": {
            "pregnant": r"embaraz\w+|gestaci\w+|gestante\w*|encinta",
            "nursing": r"lactan\w+|amamant\w+|pecho|lactancia",
        },
        "acting": {
            "quick": r"(?:acción|alivio|efecto) (?:\w+ )?(?:ultra)?r[aá]pid\w+|(?:ultra)?rápid[oa]s?|de rescate"
            r"|(?:acción|efecto) cort\w+",
            "long": r"prolongad\w+|acción (?:lenta|larga)|retardad\w+|basal\w*|sostenid\w+"
            r"|de (?:mantenimiento|control)|prevent\w+",
        },
        "how it lasts": {
            "for": r"durante|por|seguid[oa]s|hace|dur[aeó]\w*|a lo largo|hasta",
            "within": r"dentro de|en (?:el|los?|las?|un|menos|\d+|\w+ (?:minutos|horas|días|semanas|meses))"
            r"|antes de|máximo|siguientes|próxim[oa]s|primer\w+|inferior",
            "after": r"después|tras|pasad[oa]s|al cabo|transcurrid\w+|a l[oa]s|posterior\w*|siguientes"
            r"|más tarde|luego|cuando",
        },
        "and or or": {
            "and": r"y|e|además|así como|junto con|también|tanto|más|con",
            "or": r"o|u|ya sea|bien",
        },
        "forbidding": {
            "must not": r"no (?!(?:l[oae]s? |se |es |hace |hay |está )*"
            r"(?:neces|falta|que |oblig|precis|requ|imprescind|tien\w+ que|tendr\w+ que))\w+"
            r"|nunca|jamás|prohib\w+|evite\w*|ni|sin",
            "need not": r"no (?:l[oae]s? |se |es |hace |hay |está )*"
            r"(?:neces\w+|falta|que|oblig\w+|precis\w+|requ\w+|imprescind\w+|tien\w+ que|tendr\w+ que)"
            r"|sin necesidad|innecesari\w+",
        },
        "ended": {
            "finish": r"termin\w+|acab\w+|complet\w+|finali\w+",
            "begin": r"comienz\w+|comenz\w+|empiez\w+|empez\w+|inici\w+",
        },
        "breathing hard": {
            "faster": r"más (?:rápid\w+|deprisa|aprisa)|acelera\w*",
            "slower": r"más (?:lent\w+|despacio)|ralentiz\w+",
        },
        "easy or hard": {
            "easy": r"f[aá]cil\w*",
            "difficult": r"difícil\w*|dificult\w+|cuesta|problemas?",
        },
        "alive": {
            "raw": r"crud[oa]s?|poco (?:hech|cocid)\w+",
            "cooked": r"cocinad\w+|cocid\w+|hech[oa]s?",
        },
        "forward or back": {
            "forward": r"adelante|delante",
            "back": r"atrás|hacia atrás",
        },
        "way": {
            "outward": r"desde (?:el )?(?:centro|dentro|adentro|interior|medio)|del centro|hacia a?fuera"
            r"|hacia el exterior",
            "inward": r"(?:desde|de) (?:a?fuera|los bordes|el borde|el exterior)"
            r"|hacia (?:el centro|a?dentro|el interior|el medio)",
            "front to back": r"(?:adelante|delante) (?:hacia|a|para) atrás",
            "back to front": r"atrás (?:hacia|a|para) (?:adelante|delante)",
        },
        "light": {
            "dark": r"oscur\w+|penumbra|(?:lejos|protegid\w+|resguardad\w+|fuera) de la luz",
            "light": r"plena luz|luz (?:del sol|directa|solar|intensa)|al sol",
        },
        "if or even if": {
            "if": r"(?<!incluso )(?<!aun )(?<!tanto )si|(?<!incluso )(?<!aun )cuando|en caso|siempre que|al",
            "even if": r"aunque|aun (?:si|cuando|así)|incluso (?:si|cuando)|a pesar|tanto si",
        },
        "tool": {
            "straw": r"pajitas?|popotes?|pajillas?|sorbetes?|pitillos?",
            "spoon": r"cuchar\w+",
            "syringe": r"jering\w+",
            "bottle": r"biber[oó]n\w*|botell\w+|frasco\w*|botes?|viales?|mamaderas?",
            "cup": r"tazas?|vasos?|copas?",
            "needle": r"aguj\w+",
            "pen": r"plumas?|bolígrafos?|lapicer\w+",
            "inhaler": r"inhalador\w*",
            "spacer": r"espaciador\w*|cámaras? (?:espaciadora|de inhalación)",
        },
        "wound": {
            "dressing": r"vend\w+|ap[óo]sito\w*|gasa\w*",
            "stitches": r"puntos|sutur\w*",
            "cast": r"yesos?|escayol\w+|férula\w*",
            "drain": r"drenajes?|drén|desagü\w+",
            "catheter": r"catéter\w*|sonda\w*",
        },
        "how one feels": {
            "dryness": r"seque\w+|sec[oa]s?|reseca\w*",
            "swelling": r"hinch\w+|inflama\w+|edema\w*",
            "weakness": r"d[eé]bil\w*",
            "numbness": r"adormec\w+|entumec\w+|insensib\w+|dormid\w+|hormigu\w+",
            "tingling": r"hormigu\w+|cosquill\w+",
            "nausea": r"náusea\w*|ganas de vomitar|asco|mal",
            "tiredness": r"cans\w+|fatig\w+|agot\w+",
            "chills": r"escalofr\w+|tirit\w+|temblor\w*|tiembl\w+",
            "sweating": r"sud\w+",
            "thirst": r"sed|sedient\w+",
            "hunger": r"hambre|hambrient\w+",
            "wheezing": r"pitid\w+|sibil\w+|silb\w+",
            "blurred": r"borros\w+|nublad\w+|doble",
            "pus": r"pus|secreci\w+|supur\w+|flujo|alta",
        },
        "patient's state": {
            "angry": r"enoj\w+|irritab\w+|enfad\w+",
            "sad": r"trist\w+|depri\w+|depres\w+",
        },
        "day and night": {
            "day": r"de día|durante el día|diurn\w+",
            "night": r"noche\w*|nocturn\w+",
        },
        "who is asked": {
            "ask": r"pregunt\w+|consult\w+|pid\w+|habl\w+",
        },
        "device": {
            "pacemaker": r"marcapasos?",
            "hearing aid": r"audífonos?|prótesis auditiv\w+",
            "glasses": r"gafas|lentes|anteojos",
            "contact lenses": r"lentes de contacto|lentillas|pupilentes",
            "dentures": r"dentadura\w*|prótesis dental\w*|dientes postizos",
            "crutches": r"muletas?",
            "wheelchair": r"sillas? de ruedas",
            "cane": r"bast[oó]n\w*",
            "walker": r"andador\w*",
        },
        "allergen": {
            "peanut": r"cacahu\w+|man[íi]\w*",
            "nuts": r"nueces|nuez|frutos secos|almendras?|avellanas?",
            "egg": r"huevos?",
            "fish": r"pescados?|pez|peces",
            "shellfish": r"mariscos?|camar[oó]n\w*|gambas?",
            "latex": r"látex",
            "pollen": r"polen",
            "soy": r"soja|soya",
            "wheat": r"trigo|gluten",
            "grapefruit": r"pomelos?|toronjas?",
        },
        "kind of drug": {
            "antihistamine": r"antihistamín\w+",
            "antibiotic": r"antibiótic\w+",
            "steroid": r"cortico\w*|esteroid\w*|cortison\w*",
            "painkiller": r"analgésic\w+|calmantes?|(?:para|contra) el dolor",
            "blood thinner": r"anticoagulant\w+|diluyen\w*|sangre",
            "water pill": r"diurétic\w+|líquidos|orina",
            "antidepressant": r"antidepresiv\w+",
            "laxative": r"laxantes?",
            "antacid": r"antiácid\w+",
            "vaccine": r"vacun\w+|inmuni\w+",
            "insulin": r"insulin\w+",
            "adrenaline": r"adrenalina|epinefrina",
            "chemotherapy": r"quimio\w*",
            "radiation": r"radio\w+|radiaci\w+",
            "supplement": r"suplement\w+|complement\w+",
        },
        "eating": {
            "eat": r"com[aeiío]\w*|alimen\w+|aliment\w+|ingier\w+",
            "drink": r"beb\w+|tom\w+|líquidos|ingier\w+",
        },
        "screw": {
            "unscrew": r"desenrosc\w+|desenrosqu\w+|desatornill\w+|quit\w+|abr\w+",
            "screw": r"enrosc\w+|enrosqu\w+|atornill\w+",
        },
        "spread": {
            "air": r"aire|aére\w+",
            "water spread": r"agua",
        },
        "organ of sense": {
            "ears": r"oíd\w+|orejas?|ótic\w+",
            "eyes": r"ojos?|ocular\w*|oftálmic\w+|párpado\w*|vista|colirio\w*",
            "nose": r"nar\w+|nasal\w*",
            "teeth": r"dient\w+|dental\w*|muelas?",
            "lips": r"labi\w+",
            "gums": r"enc[ií]\w+",
            "mouth": r"boca\w*|bucal\w*|oral\w*|boquilla\w*|enjuague\w*",
        },
        "width": {
            "narrow": r"estrech\w+|angost\w+|contra[eí]\w*",
            "wide": r"ensanch\w+|anch\w+|dilat\w+|ampl[ií]\w+",
        },
        "shade": {
            "pale": r"p[aá]lid\w+|clar[oa]s?|descolorid\w+|blanquec\w+",
            "dark": r"oscur\w+|negr\w+",
        },
        "older or younger": {
            "younger": r"joven\w*|jóvenes|menor\w*|pequeñ\w+",
            "older": r"mayor\w*|viej\w+|más edad|ancian\w+",
        },
        "coming back": {
            "come back": r"volv\w+|vuelv\w+|vuelt\w+|regres\w+|reaparec\w+|recuper\w+|otra vez|de nuevo",
            "go away": r"desapar\w+|quit\w+|va\w*|ir(?:se|á|án)?|pas\w+",
        },
        "thing worn": {
            "gloves": r"guantes?",
            "shoes": r"zapat\w+|calzado",
            "socks": r"calcet\w+|medias",
            "mask": r"mascarillas?|tapabocas|cubrebocas|máscaras?",
            "goggles": r"gafas|lentes|anteojos",
            "helmet": r"cascos?",
            "bracelet": r"pulseras?|brazalete\w*",
        },
        "household thing": {
            "towel": r"toall\w+",
            "razor": r"rasurador\w*|máquinas? de afeitar|cuchillas?|navajas?|afeitador\w*",
            "toothbrush": r"cepillos?",
            "pillow": r"almohad\w+|fundas?",
            "curtain": r"cortinas?",
            "bed sheet": r"sábanas?|ropa de cama",
            "soap": r"jab[oó]n\w*",
            "mirror": r"espejos?",
            "carpet": r"alfombras?|tapetes?|moquetas?",
            "toothpaste": r"pasta (?:de dientes|dental)|dentífric\w+",
            "sunscreen": r"(?:protector|crema|bloqueador|protección) solar",
            "thermometer": r"termómetro\w*",
        },
        "activity": {
            "sex": r"sex\w*|relaciones|coito",
            "sport": r"deport\w+|ejercicio\w*|ejercit\w+",
            "swimming": r"nad\w+|natación|bañ\w+|piscina",
            "driving": r"conduc\w+|conduzc\w+|manej\w+|volante|coche|auto\w*",
            "smoking": r"fum\w+|tabaco|tabaqu\w+|cigarr\w+",
            "flying": r"vol\w+|vuel\w+|avión",
            "showering": r"duch\w+|regader\w+",
            "bathing": r"bañ\w+|tina|lav\w+",
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
    refusal=r"prohíb\w*|prohib\w+|contraindic\w+|absténg\w+|no está permitid[oa]s?",
    shares={
        r"dos tercios|dos terceras partes": "0.6667",
        r"tres cuartos(?! de hora)|tres cuartas partes": "0.75",
        r"(?:un tercio|(?<!dos )(?:una |la )?tercera parte)": "0.3333",
        r"(?:un cuarto(?! de)|(?:una |la )?cuarta parte)": "0.25",
        r"(?:un quinto|(?:una |la )?quinta parte)": "0.2",
        r"(?:un décimo|(?:una |la )?décima parte)": "0.1",
    },
    echoes={
        "unless": r"a (?:menos|no ser) que|a menos de|salvo|excepto|si no|s[oó]lo (?:si|cuando|en)"
        r"|únicamente (?:si|cuando)|mientras no|sin que|hasta que|siempre (?:que|y cuando) no",
        "only": r"s[oó]lo|s[oó]lamente|únic\w+|exclusiv\w+|más que|sino|nada más|apenas|salvo|no .* hasta"
        r"|recién|simplemente|menos que|excepto",
        "at once": r"inmediat\w+|enseguida|en seguida|urgen\w+|emergencias?|sin (?:demora|tardar|esperar|perder)"
        r"|ya|ahora mismo|cuanto antes|al instante|lo antes posible|al momento|de una vez|a la vez"
        r"|al mismo tiempo|en el acto|directamente|justo|rápid\w+|pronto",
        "emergency": r"urgen\w+|emergenc\w+|ambulancia|911|112|socorro|auxilio",
        "until": r"hasta|antes de|mientras|a que|no .* sin|cuando",
        "both": r"ambos|ambas|l[oa]s dos|cada|entramb[oa]s|un[oa] y otr[oa]",
        "need not": r"neces\w+|innecesari\w+|hace falta|que|obligator\w+|oblig\w+|precis\w+|requ\w+|imprescindible",
        "the carer acts": r"(?<!\ba )(?<!\bcon )(?<!\bde )(?<!llame )(?:su|el|la|tu|un|una|l[oa]s) (?:médic|doctor"
        r"|enfermer|farmac|ciruj|técnic|terap|anest|anesth|dentist|odont|parter|comadr|matron|profesional"
        r"|especialist)\w*",
        "told to a carer": r"(?:a|con|al|de|por|del|para) (?:(?:su|el|la|tu|un|una|l[oa]s) )?(?:equipo|personal|médic"
        r"|doctor|enfermer|farmac|ciruj|pareja|familia|escuela|colegio|dentist|odont|parter|comadr|matron"
        r"|profesional|especialist)\w*",
    },
    foreign=r"\w*(?:th|ck|gh|w|ee|oo|ss|tt|ff|pp|sh)\w*|\w{3,}ing|\w{3,}ly",
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
