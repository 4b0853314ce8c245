"""Small neutral word lists for generated shops: nobody in them exists. Several scripts, so that lists, search, sorting
and paper meet all of them.

Family names are plants, trees and landscapes. Coordinates are those of the cities, in ten-thousandths of a degree.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class City:
    """A city; a postcode in it is ``before`` + two digits + ``after``."""

    name: str
    country: str
    region: str
    before: str
    after: str
    latitude: int
    longitude: int


@dataclass(frozen=True, slots=True)
class People:
    """Names, streets and cities that go together. ``weight`` is their share of all customers in percent."""

    weight: int
    given: tuple[str, ...]
    family: tuple[str, ...]
    streets: tuple[str, ...]
    number_first: bool
    cities: tuple[City, ...]


ENGLISH = People(
    34,
    ("Ada", "Alex", "Casey", "Dana", "Eli", "Finn", "Gale", "Ivy", "Jamie", "Kim", "Lee", "Morgan", "Nora", "Robin",
     "Sam", "Taylor", "Umber", "Vale", "Willow", "Wren"),
    ("Alder", "Ashdown", "Barley", "Birch", "Bracken", "Brook", "Clover", "Dale", "Elm", "Fern", "Glen", "Hazel",
     "Heath", "Hollow", "Juniper", "Larch", "Meadow", "Moor", "Oakfield", "Quarry", "Reed", "Ridge", "Rowan",
     "Sedge", "Thorne", "Underhill", "Vetch", "Westbrook", "Yarrow"),
    ("Mill Lane", "Station Road", "Orchard Street", "Canal Walk", "High Street", "Harbour View", "Maple Avenue",
     "Long Acre", "Bridge Street", "Market Square", "Garden Row", "Hill Crescent"),
    True,
    (City("New York", "US", "NY", "100", "", 407128, -740060), City("Chicago", "US", "IL", "606", "", 418781, -876298),
     City("Seattle", "US", "WA", "981", "", 476062, -1223321), City("Austin", "US", "TX", "787", "", 302672, -977431),
     City("Denver", "US", "CO", "802", "", 397392, -1049903), City("London", "GB", "", "N", " 6BA", 515072, -1276),
     City("Leeds", "GB", "", "LS", " 2AA", 538008, -15491), City("Sydney", "AU", "NSW", "20", "", -338688, 1512093)),
)  # fmt: skip
WESTERN = People(
    40,
    ("Anna", "Émile", "Björn", "Chloë", "Dörte", "Elin", "François", "Gaël", "Håkon", "Inés", "João", "Karla", "Łucja",
     "Mårten", "Noël", "Óscar", "Pärle", "René", "Søren", "Zoë"),
    ("Ahorn", "Åkerlund", "Bergström", "Blåbær", "Buche", "Cerisier", "Châtaignier", "Distel", "Dębowa", "Eiche",
     "Färn", "Fresno", "Ginestra", "Höfer", "Lärche", "Loureiro", "Müller-Linde", "Núñez del Río", "Olmo", "Peña",
     "Prunier", "Quercia", "Rivière", "Schlehe", "Ängberg", "Ulme", "Veilchen", "Weißdorn", "Źródło"),
    ("Lindenstraße", "Rue des Érables", "Calle del Río", "Via dei Tigli", "Hauptstraße", "Storgatan", "Am Mühlbach",
     "Avenue de la Gare", "Rua das Flores", "Kerkstraat", "Bahnhofstraße", "Plaza Mayor"),
    False,
    (City("Berlin", "DE", "", "101", "", 525200, 134050), City("Hamburg", "DE", "", "201", "", 535511, 99937),
     City("München", "DE", "", "803", "", 481351, 115820), City("Paris", "FR", "", "750", "", 488566, 23522),
     City("Lyon", "FR", "", "690", "", 457640, 48357), City("Madrid", "ES", "", "280", "", 404168, -37038),
     City("Milano", "IT", "MI", "201", "", 454642, 91900), City("Wien", "AT", "", "10", "", 482082, 163738),
     City("Zürich", "CH", "", "80", "", 473769, 85417), City("Göteborg", "SE", "", "411", "", 577089, 119746),
     City("Kraków", "PL", "", "31-0", "", 500647, 199450), City("Lisboa", "PT", "", "11", "-001", 387223, -91393)),
)  # fmt: skip
CYRILLIC = People(
    7,
    ("Ася", "Борис", "Вера", "Глеб", "Дарья", "Ева", "Захар", "Ирина", "Лев", "Мила", "Олег", "Яна"),
    ("Берёзкина", "Вербин", "Дубрава", "Ежевика", "Калинин-Луг", "Клён", "Ольхов", "Полянка", "Рябинина", "Снегирь"),
    ("ул. Садовая", "ул. Лесная", "пр. Мира", "ул. Вокзальная", "наб. Речная"),
    False,
    (City("София", "BG", "", "10", "", 426977, 233219), City("Київ", "UA", "", "010", "", 504501, 305234),
     City("Алматы", "KZ", "", "0500", "", 432220, 768512)),
)  # fmt: skip
GREEK = People(
    3,
    ("Άννα", "Δάφνη", "Ηλίας", "Θάλεια", "Ίρις", "Λίνος", "Μυρτώ", "Φοίβος"),
    ("Αμυγδαλέας", "Βασιλικού", "Δρυς", "Ελαιώνας", "Κέδρος", "Λεύκας", "Πλάτανος", "Ρόδης"),
    ("Οδός Αθηνάς", "Οδός Ερμού", "Λεωφόρος Κήπων", "Οδός Λιμένος"),
    False,
    (City("Αθήνα", "GR", "", "105 ", "", 379838, 237275), City("Θεσσαλονίκη", "GR", "", "546 ", "", 406401, 229444)),
)
ARABIC = People(
    4,
    ("أمل", "بدر", "جنى", "ريم", "سامي", "شهد", "نور", "ياسر"),
    ("الزيتوني", "النخيل", "الواحة", "الياسمين", "الغدير", "السنديان", "الريحان"),
    ("شارع النخيل", "شارع البحر", "شارع السوق", "طريق الحديقة"),
    False,
    (City("الرياض", "SA", "01", "123", "", 247136, 466753), City("القاهرة", "EG", "C", "115", "", 300444, 312357)),
)
BANGLA = People(
    4,
    ("অনু", "ইরা", "কাজল", "নীলা", "পলাশ", "মৌ", "রূপা", "সবুজ"),
    ("কদম", "জারুল", "ধানসিঁড়ি", "নদী", "বকুল", "শাপলা", "শিমুল"),
    ("লেক রোড", "স্টেশন রোড", "বাগান লেন", "বাজার সড়ক"),
    False,
    (City("ঢাকা", "BD", "", "12", "", 238103, 904125), City("চট্টগ্রাম", "BD", "", "40", "", 223569, 917832)),
)
CHINESE = People(
    5,
    ("安", "冰", "晨", "岚", "林", "宁", "晴", "小雨", "星", "云"),
    ("白", "江", "柳", "梅", "松", "田", "叶", "竹"),
    ("花园路", "湖滨路", "车站街", "人民路", "竹林巷"),
    False,
    (City("上海", "CN", "SH", "2000", "", 312304, 1214737), City("台北市", "TW", "", "1", "", 250330, 1215654)),
)
JAPANESE = People(
    3,
    ("葵", "楓", "さくら", "すみれ", "つばさ", "はるか", "みどり", "ゆき"),
    ("青木", "泉", "小川", "桜庭", "竹内", "星野", "松原", "森山"),
    ("中央", "桜町", "緑が丘", "本町", "駅前通り"),
    False,
    (
        City("東京都", "JP", "13", "100-00", "", 356762, 1396503),
        City("大阪市", "JP", "27", "530-00", "", 346937, 1355023),
    ),
)
EVERYBODY = (ENGLISH, WESTERN, CYRILLIC, GREEK, ARABIC, BANGLA, CHINESE, JAPANESE)

QUALITIES = (
    "Blue", "Red", "Green", "Amber", "Slate", "Ivory", "Small", "Large", "Slim", "Round", "Oak", "Walnut", "Linen",
    "Wool", "Cotton", "Enamel", "Copper", "Steel", "Cork", "Glass",
)  # fmt: skip
THINGS = (
    "mug", "bowl", "lamp", "cushion", "blanket", "notebook", "apron", "tray", "basket", "candle", "clock", "vase",
    "kettle", "teapot", "towel", "stool", "shelf", "mirror", "planter", "coaster", "jug", "board", "rack", "hook",
    "frame",
)  # fmt: skip
