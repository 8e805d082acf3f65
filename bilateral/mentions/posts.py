"""Offices by the words around them: the state or body that stands beside, the title in full, and whether a state has it."""

from __future__ import annotations

from bilateral import gazetteer, offices
from bilateral.gazetteer import Place
from bilateral.mentions.actors import HOME
from bilateral.mentions.names import NameReader
from bilateral.mentions.spelling import is_foreign_word, is_part
from bilateral.offices import Office
from bilateral.turkish import letters
from bilateral.turkish.pipeline import Analysed, Sentence, Token

_SERVICE_TITLES = {"Büyükelçi", "Elçi", "Kardinal", "Piskopos", "Milletvekili", "Senatör"}
"""What one remains in another office: "Dışişleri Bakan Yardımcısı Büyükelçi X", "Devlet Sekreteri Kardinal X"."""
_CHAIRS = {
    ",": ("Grubu Başkanı", "Komisyonu Başkanı"),
    "ve": ("Grubu Başkanı", "Komisyonu Başkanı", "Genel Başkan Yardımcısı", "Genel Başkanı", "Genel Sekreteri", "Sözcüsü"),
}
"""The offices that a deputy may hold, by what joins them to that of a deputy."""
_SEATED = ("Başkanı", "Başkanvekili", "Başkan Yardımcısı", "Sekreteri", "Üyesi")
"""How other offices end that a deputy may hold in a body: "Göç Cephesi Başkanı ve Lima Milletvekili"."""
_LOCAL = ("Belediye", "Büyükşehir", "İl ", "İlçe")
_HEADS = {"head_of_state", "head_of_government"}
_COMPANY_OFFICES = ("yönetim kurulu", "ceo", "icra kurulu")
_PRIVATE_OFFICES = (
    "bölüm başkanı", "dalı başkanı", "koleji müdürü", "kulübü başkanı", "kulüp başkanı", "kürsüsü başkanı", "mağaza müdürü",
    "okulu müdürü", "öğretim üyesi", "pazarlama direktörü", "pazarlama müdürü", "proje koordinatörü", "satış direktörü",
    "satış müdürü", "teknik direktör", "teknik direktörü",
)  # fmt: skip
"""Of schools, clubs and shops: nobody acts for a state by them."""
_ENVOYS = ("Özel Temsilci", "Özel Elçi", "Özel Danışman", "Özel Koordinatör", "Danışman", "Temsilci", "Raportör")
_POSTED = ("Direktör", "Koordinatör")
"""Officers of organisations who are called by the state where they work: "Dünya Bankası Kenya Direktörü"."""
_OF_HISTORY = {"Padişah", "Sultan", "Şah"}
"""Titles that are part of the names of old, where no state stands before: "Sultan Süleyman"."""
_SULTANATES = {"BRN", "OMN"}
_OF_MANY = {"Temsilciler Meclisi", "Millî Meclis", "Âli Meclis"}
"""Bodies of several states, whose officers are told by what stands around: "Lima'da Temsilciler Meclisi Başkanı X"."""
_CHAMBERS = ("odası", "odalar", "borsası", "birliği", "derneği", "federasyonu", "konfederasyonu", "konseyi", "vakfı")


class PostReader(NameReader):
    """Reads whose an office is."""

    def _is_counted(self, office: Office) -> bool:
        """ "iki cumhurbaşkanı", "her iki bakan": several who bear it; what follows is not their name."""
        return office.first > 0 and self.tokens[office.first - 1].lower in {"iki", "üç", "dört"}

    def _is_of_a_person(self, office: Office) -> bool:
        """Whether an officer who is named acts for somebody, and the office is no mere title."""
        sultanates = any(place.entry.country in _SULTANATES for place in self.places)
        past = office.name in _OF_HISTORY and self._country_before(office) is None and not sultanates
        private = past or letters.lower(office.name).endswith(_PRIVATE_OFFICES)
        return not private and not self._is_of_company(office) and not self._is_rank(office)

    def _title(self, office: Office) -> str:
        """An office's name, with the firm's where it is no more than a head: "Acme'nin Başkanı" → Acme Başkanı.

        The envoy of an organisation bears the name of the state where he works: "Yemen Özel Temsilcisi".
        """
        post = self.place_ending.get(office.first)
        if post is not None and (seat := self._seat(office, post)) is not None:
            return " ".join([seat, *office.name.split()[:-1], letters.capital(self.tokens[office.last - 1].bare)])
        if post is not None and post.entry.kind == "organization" and offices.is_desk(office, self.tokens):
            return f"{self.analysed.text[post.start : post.end]} {office.name}"
        if post is not None and post.entry.kind == "country" and post.case == "Nom" and self._begins_with(office, post):
            return f"{self.analysed.text[post.start : post.end]} {self._owned(office)}"
        if office.name == "Bakan":
            return self._ministry_before(office) or self._ministry_of_all(office) or office.name
        if post is not None and post.entry.kind == "city" and post.case == "Nom" and office.kind == "head_of_state":
            return f"{post.entry.name} {office.name}"
        owner = self.tokens[office.first - 1] if office.first else None
        known = offices.head(self.tokens[office.last - 1].bare)
        bare = office.name == "Genel Müdür" or (office.last - office.first == 1 and office.name != "Danışman")
        bare = bare and office.kind in {"official", "organization"}
        if owner is None or known is None or not bare or not known.owned or not self._is_owner(owner):
            return office.name
        person = self._named_by([owner.bare])
        return office.name if person is not None else f"{owner.word.name} {self._owned(office)}"

    def _owned(self, office: Office) -> str:
        """An office's name as it stands behind its body: Başkan → Başkanı."""
        known = offices.head(self.tokens[office.last - 1].bare)
        return " ".join([*office.name.split()[:-1], letters.capital(known.possessive)]) if known else office.name

    def _begins_with(self, office: Office, place: Place) -> bool:
        """Whether a movement or region bears its state's name: "Kenya Ulusal Cephesi", "Nakuru Özerk Cumhuriyeti"."""
        governs = "Özerk" in place.entry.name and office.kind in {"head_of_government", "head_of_state"}
        region = governs or office.name.startswith("Bölgesel Yönetimi ")
        return region or offices.is_of_movement(office)

    def _seat(self, office: Office, post: Place) -> str | None:
        """What of the words before an office belongs to it: "Yemen" of an envoy there, "AB Lima" of a body's man in Lima."""
        body, sender = self._body_of_seat(office, post), self.place_ending.get(post.first)
        if body is not None:
            return f"{self.analysed.text[body.start : body.end]} {self.analysed.text[post.start : post.end]}"
        sent = self._is_sent_by_organization(post) or (sender is not None and sender.case in {"Nom", "Gen"})
        named = post.is_state and office.name in {*_ENVOYS, *_POSTED} and (sent or self._is_somebodys(post))
        return post.entry.name if named else None

    def _body_of_seat(self, office: Office, post: Place) -> Place | None:
        """The body whose man somewhere an officer is: "AB Lima Temsilcisi", "AB'nin Lima Koordinatörü", "XYP AB Temsilcisi"."""
        body = self.place_ending.get(post.first) if post.case == "Nom" else None
        serves = office.kind in {"official", "organization"} and office.first in {post.first, post.last}
        bodies = {"national"} | ({"organization"} if post.entry.kind == "city" else set())
        envoy = offices.is_envoy(self.tokens[office.last - 1])
        posted = post.entry.kind == "city" or (post.entry.kind in {"country", "organization"} and envoy)
        return body if serves and posted and body is not None and body.entry.kind in bodies else None

    def _is_somebodys(self, post: Place) -> bool:
        """Whether an envoy to a state is somebody's: "BM Genel Sekreteri'nin Yemen Temsilcisi", "Roe'nin Yemen danışmanı"."""
        return self._chief_of_envoy(post) is not None or (post.first > 0 and self._is_owner(self.tokens[post.first - 1]))

    def _chief_of_envoy(self, post: Place) -> Office | None:
        """The officer whose envoy to a state somebody is: "BM Genel Sekreteri'nin Yemen Temsilcisi"."""
        chief = self.office_token.get(post.first - 1)
        return chief if chief is not None and chief.last == post.first and chief.case == "Gen" else None

    def _ministry_before(self, office: Office) -> str | None:
        """The office of a bare minister whose ministry tells it: "Sağlık Bakanlığından yapılan açıklamada Bakan X".

        In the sentence before, the ministry is where somebody goes or is: "Sağlık Bakanlığı'na çağrıldı. Bakan X …".
        """
        for i in range(office.first - 1, max(0, office.first - 40), -1):
            apart = self.sentence_of[office.first] - self.sentence_of[i]
            if apart > 1 or (apart and i in self.office_token and self.office_token[i].kind == "minister"):
                return None
            cases = {"Abl", "Dat", "Loc"} if apart else {"Abl"}
            if self.tokens[i].lower.startswith("bakanlığ") and self.tokens[i].case in cases:
                return offices.minister_of(self.tokens, i)
        return None

    def _ministry_of_all(self, office: Office) -> str | None:
        """The office of a bare minister where the ministers told before are of one field: "… dışişleri bakanları"."""
        told = [o for o in self.offices if o.kind == "minister" and o.last <= office.first and o.name != "Bakan"]
        return told[0].name if told and told[0].plural and len({o.name for o in told}) == 1 else None

    def _office_joined_to(self, office: Office) -> Office | None:
        """The first office of "Başbakanı ve Dışişleri Bakanı X", "Başbakan Yardımcısı, Maliye Bakanı X", both held by one."""
        joint = self.tokens[office.first - 1].lower if office.first > 1 else ""
        if joint not in {"ve", ","}:
            return None
        first = self.office_token.get(office.first - 2)
        held_alone = first is not None and first.last == office.first - 1 and first.case == "Nom" and not first.plural
        if first is None or not held_alone:
            return None
        if joint == ",":
            alone = self._country_before(first) is not None and self._country_before(office) is None
            return first if first.name == "Başbakan Yardımcısı" and office.kind == "minister" and alone else None
        one = "Yardımcısı" in f"{first.name} {office.name}" or office.name == "Başmüzakereci"
        return first if one or self._country_before(first) is not None else None

    def _other_post(self, office: Office) -> Office | None:
        """An officer's office that is told before the post of somebody, of a body or of a party that he has too.

        "Peru Bakan Yardımcısı ve Devlet Başkanı'nın Kenya Özel Temsilcisi X", "Lima Büyükelçisi ve BM Daimi Temsilcisi X",
        "Peru Başbakanı ve 'Yeni Ufuk' Partisi lideri X".
        """
        post = self.place_ending.get(office.first)
        owner = post.first if post is not None else office.first
        chief = self.office_token.get(owner - 1)
        if chief is not None and chief.last == owner and chief.case == "Gen" and self._country_before(chief) is None:
            owner = chief.first
        elif (party := self._party_begin(office)) is not None:
            owner = party
        elif post is None or post.entry.kind != "organization" or office.kind != "ambassador":
            return None
        other = self.office_token.get(owner - 2) if owner > 1 and self.tokens[owner - 1].lower == "ve" else None
        held = other is not None and other.last == owner - 1 and other.case == "Nom" and not other.plural
        return other if held and other is not None and self._country_before(other) is not None else None

    def _party_begin(self, office: Office) -> int | None:
        """Where the name of an officer's party begins: "'Yeni Ufuk' Partisi lideri", "Yeni Ufuk Partisi Genel Başkanı"."""
        named = office.first - (self.tokens[office.first - 1].lower == "partisi")
        if self.tokens[named].lower != "partisi" and "Partisi" not in office.name:
            return None
        begin = named - 1
        marks = [t.i for t in self.tokens[max(0, begin - 5) : begin + 1] if t.text in letters.QUOTES]
        if marks and marks[-1] == begin:
            return marks[-2] if len(marks) > 1 else None
        while begin > max(0, named - 4) and self.tokens[begin - 1].capital:
            begin -= 1
        return begin

    def _second_office_end(self, office: Office) -> int:
        """Behind "ve sözcüsü" in "Genel Sekreter Yardımcısı ve sözcüsü X"."""
        seat = office.last + self._is_behind_chair(office.last + 1)
        while seat < len(self.tokens) and self._is_of_seat(seat):
            seat += 1
        rank = self.office_at.get(seat)
        if rank is not None and self._is_rank(rank):
            return rank.last
        following = self.tokens[office.last : office.last + 2]
        if len(following) < 2 or following[0].lower != "ve" or following[1].capital:
            return office.last
        chief = following[1].lower == "baş"
        second = offices.head(self.tokens[office.last + 1 + chief].lower)
        alike = second is not None and (second.owned or second.bare.endswith("müzakereci")) and second.case == "Nom"
        return office.last + 2 + chief if alike else office.last

    def _is_rank(self, office: Office) -> bool:
        """ "Dışişleri Bakanı Prens X": a birth rank between an office and its holder's name."""
        first = office.first
        while first and office.name == "Milletvekili" and self._is_of_seat(first - 1):
            first -= 1
        first -= office.name == "Milletvekili" and self._is_behind_chair(first)
        before = self.office_token.get(first - 1)
        held = before is not None and before.last == first and before.case == "Nom" and before.kind != "royal"
        title = office.kind == "royal" or office.name in _SERVICE_TITLES
        return held and title and office.last - office.first == 1

    def _is_behind_chair(self, i: int) -> bool:
        """Whether a deputy's other office stands before: "Dostluk Grubu Başkanı, Van Milletvekili X", "Parti Sözcüsü ve …"."""
        joint = self.tokens[i - 1].lower if 1 < i <= len(self.tokens) else ""
        chair = self.office_token.get(i - 2) if joint in _CHAIRS else None
        if chair is None or chair.last != i - 1 or chair.plural or chair.case != "Nom":
            return False
        of_body = " " in chair.name and chair.kind not in {"local", *_HEADS} and not chair.name.startswith(_LOCAL)
        return chair.name.endswith(_CHAIRS[joint]) or (joint == "ve" and of_body and chair.name.endswith(_SEATED))

    def _is_of_seat(self, i: int) -> bool:
        """Whether a word is of the party or town of a deputy: "Grup Başkanı AK Parti Van Milletvekili X"."""
        place, token = self.place_at.get(i), self.tokens[i]
        party = place is not None and place.entry.kind == "national" and place.case == "Nom"
        return token.word.stem == len(token.text) and (party or gazetteer.known(token.text) == "city")

    def _is_of_company(self, office: Office) -> bool:
        """Officers of firms act for no state: words of no Turkish before the head, or a firm's own offices."""
        if not self._has_companys_words(office):
            return False
        if office.name.endswith("Başkanı") and self._tells_of_signing(office):
            return False
        return self._side_before(office.first) is None and not self._is_of_chamber(office.first)

    def _tells_of_signing(self, office: Office) -> bool:
        """Whether the sentence of an officer tells of a signing: "KOBRA Başkanı X ile Bakan Y, belgeyi imzaladı"."""
        sentence = self.analysed.sentences[self.sentence_of[office.first]]
        return any(t.lemma.startswith("imza") for t in innermost(self.analysed, sentence))

    def _has_companys_words(self, office: Office) -> bool:
        before = self.place_ending.get(office.first)
        abroad = before is not None and before.entry.kind == "country" and before.entry.country != HOME
        if abroad and letters.lower(office.name).startswith("icra kurulu"):
            return False
        if letters.lower(office.name).startswith(_COMPANY_OFFICES) or "ceo" in letters.lower(office.name).split("'")[0].split():
            return True
        own = self.tokens[office.first : office.last - 1]
        owner = self.tokens[office.first - 1] if office.first and self.tokens[office.first].capital else None
        of_body = owner is not None and self._is_owner(owner) and not any(is_part([owner.bare], name) for name in self.said)
        words = [*own, owner] if owner is not None and of_body else list(own)
        strange = any(is_foreign_word(t) for t in words if t.i not in self.place_at)
        return strange and office.kind in {"official", "organization"}

    def _is_of_chamber(self, i: int) -> bool:
        """ "Kenya Sanayi Odası Yönetim Kurulu Başkanı": chambers and unions speak for their state's trade."""
        before = self.tokens[max(0, i - 4) : i]
        return any(t.lower.startswith(_CHAMBERS) and t.capital for t in before)

    def _is_owner(self, token: Token) -> bool:
        """A name in the genitive that is neither a state's nor a person's."""
        return token.capital and token.case == "Gen" and token.word.stem < len(token.text) and token.i not in self.place_at

    def _is_of_charge(self, place: Place, office: Office) -> bool:
        """ "Peru'dan Sorumlu Bakan Yardımcısı", "Peru işlerinden sorumlu …": what one is in charge of is not his state."""
        return self.tokens[place.last].lower == "işlerinden" or (place.case == "Abl" and " Sorumlu " in office.name)

    def _country_before(self, office: Office) -> Place | None:
        """The state before an office: "İran Cumhurbaşkanı", "Japonya'nın yeni Ankara Büyükelçisi"."""
        i = offices.behind_state(self.tokens, office.first)
        opening = None if offices.is_desk(office, self.tokens) else self.place_at.get(office.first)
        opening = None if opening is not None and self._is_of_charge(opening, office) else opening
        if opening is not None and opening.entry.kind == "city" and office.kind == "official":
            return opening
        place = opening or self.place_ending.get(i)
        if place is not None and place.entry.kind == "city" and office.kind in {"local", "royal"}:
            return place
        if place is not None and place.entry.kind == "organization":
            place = self._first_of_pair(place.first) or self._body_with_group(place.first) or place
        if place is not None and (body := self._body_of_seat(office, place)) is not None:
            return body if body.entry.country is not None else None
        envoy = office.kind in {"ambassador", "consul"} or office.name.startswith(_ENVOYS)
        if place is not None and envoy:
            i = place.first if place.entry.kind == "metonym" else i
            served, place = self._is_somebodys(place), self._sender(place)
            if place is None and served:
                return None
        if place is None:
            place = self._opening_state(i) or self._owning_state(i)
        if place is None and office.kind in {"official", "organization"}:
            return self._town_of_body(i)
        if place is not None and self._is_sent_by_organization(place):
            return None
        if (
            place is None
            or not (place.is_state or place.entry.kind in {"venue", "national"})
            or place.case not in {"Nom", "Gen"}
        ):
            return None
        if self.sentence_of[place.first] != self.sentence_of[office.first]:
            return None
        place = self._first_of_pair(place.last) or self._whose_body(place)
        if place.entry.name in _OF_MANY:
            return None
        known = offices.head(self.tokens[office.last - 1].bare)
        owned = known is None or known.owned or office.last - office.first > 1
        return place if owned or place.case == "Nom" else None

    def _first_of_pair(self, i: int) -> Place | None:
        """The state named first before a body of two: "Kenya-Peru Parlamentolararası Dostluk Grubu Başkanı"."""
        while i > 1 and self.tokens[i - 1].capital and "-" not in self.tokens[i - 1].text and i not in self.place_ending:
            i -= 1
        ending = [p for p in self.places if p.last == i and p.is_state]
        pair = [p for p in ending if any("-" in t.text for t in self.tokens[p.first : i])]
        return pair[0] if len(pair) == 2 else None

    def _body_with_group(self, i: int) -> Place | None:
        """The body whose group for a state is told at ``i``: "TBMM Kenya Dostluk Grubu Başkanı"."""
        state = self.place_ending.get(i)
        body = self.place_ending.get(state.first) if state is not None and state.is_state and state.case == "Nom" else None
        return body if body is not None and body.entry.kind == "national" and body.case in {"Nom", "Gen"} else None

    def _whose_body(self, place: Place) -> Place:
        """ "Peru Temsilciler Meclisi": the state told right before a body whose name several states use."""
        before = self.place_ending.get(place.first) if place.entry.kind == "national" else None
        return before if before is not None and before.is_state and before.case in {"Nom", "Gen"} else place

    def _sender(self, post: Place) -> Place | None:
        """Who sends the ambassador to a post: "Japonya'nın yeni Ankara Büyükelçisi", "Peru'nun Kenya Büyükelçisi".

        The one who sends may be an officer, or the post a second one: "ABD Başkanı'nın Suriye Özel Temsilcisi",
        "ABD'nin Ankara Büyükelçisi ve Suriye Özel Temsilcisi".  It may stand without an ending: "ABD Suriye Özel Temsilcisi".
        """
        post = self._first_listed(post)
        i = post.first - (post.first > 0 and self.tokens[post.first - 1].lower == "ve")
        other = self.office_token.get(i - 1)
        if other is not None and other.last == i and other.case == ("Nom" if i < post.first else "Gen"):
            return self._country_before(other)
        sender = self.place_ending.get(offices.behind_state(self.tokens, post.first))
        if post.entry.kind in {"city", "metonym"}:
            return sender
        if sender is None and self._is_somebodys(post):
            return None
        if sender is None or post.case != "Nom":
            return post
        beside = sender.entry.kind == "country" and sender.case == "Nom"
        owns = (sender.is_state or sender.entry.kind == "city") and sender.case == "Gen"
        return sender if beside or owns else post

    def _first_listed(self, post: Place) -> Place:
        """The first of an envoy's posts: "ABD'nin Peru ve Kenya Özel Temsilcisi"."""
        before = self.place_ending.get(post.first - 1) if self.tokens[max(0, post.first - 1)].lower in {"ve", ","} else None
        listed = before is not None and before.entry.kind == post.entry.kind == "country" and before.case == "Nom"
        return self._first_listed(before) if listed and before is not None else post

    def _opening_state(self, i: int) -> Place | None:
        """The state whose name opens the phrase: "Peru Sanayi Odası (PSO) Başkanı", "Peru Bakanlığında görevli Elçi"."""
        at_ministry = i > 1 and self.tokens[i - 1].lower == "görevli" and self.tokens[i - 2].case == "Loc"
        place = self._opening_place(i - 2 if at_ministry else i)
        if place is not None and place.entry.kind == "organization":
            return self._first_of_pair(place.first)
        return place if place is not None and (place.is_state or place.entry.kind == "national") else None

    def _owning_state(self, i: int, most: int = 6) -> Place | None:
        """The state before words that qualify an office: "Kenya'nın kaçak durumdaki Savunma Bakanı", "Peru tarafının …"."""
        side = False
        for k in range(i, max(0, i - most), -1):
            place = self.place_ending.get(k)
            if place is not None:
                return place if place.is_state and place.case == ("Nom" if side else "Gen") else None
            token = self.tokens[k - 1]
            side = side or (token.lemma in offices.SIDES and token.case == "Gen")
            inside = token.word.possessive and token.lemma not in offices.SIDES
            if token.capital or not token.is_word or inside or token.verb in {"Fin", "Conv"}:
                return None
        return None

    def _town_of_body(self, i: int) -> Place | None:
        """The town whose name opens that of the body before an office: "Lima Sanayi Odası Başkanı"."""
        while i and i not in self.place_ending and self._is_of_phrase(i - 1):
            i -= 1
        town = self.place_ending.get(i)
        return town if town is not None and town.entry.kind == "city" and town.case == "Nom" else None

    def _opening_place(self, i: int, most: int = 14) -> Place | None:
        """The first name of the gazetteer that is met going back over the capitalised words before an office."""
        for k in range(i, max(0, i - most), -1):
            place = self.place_ending.get(k)
            if place is not None and (place.is_state or place.entry.kind in {"national", "organization"}):
                return place if place.case in {"Nom", "Gen"} else None
            if not self._is_of_phrase(k - 1):
                return None
        return None

    def _is_of_phrase(self, k: int) -> bool:
        """Whether a word may stand inside the name of a body or a field, between its state and its officer."""
        token = self.tokens[k]
        if k in self.office_token or self.sentence_of[k] != self.sentence_of[k + 1] or k in self.name_tokens:
            return False
        if token.lower in {"ve", "sorumlu", "(", ")"}:
            return True
        return token.capital and (token.word.stem == len(token.text) or token.case in {"Gen", "Abl"})

    def _is_sent_by_organization(self, place: Place) -> bool:
        """ "BM Yemen Özel Temsilcisi": the state is where the organisation's officer works."""
        sender = self.place_ending.get(place.first)
        return sender is not None and sender.entry.kind == "organization" and sender.case in {"Nom", "Gen"}

    def _former(self, office: Office) -> tuple[int, int] | None:
        """The span of the words, in an office, before it or before its state, that say that it is no longer held."""
        inside = offices.time_before(self.tokens, office.last - 1)
        i = office.last - 1 if inside is not None and inside.first > office.first else office.first
        while i:
            time, place = offices.time_before(self.tokens, i), self.place_ending.get(i)
            if time is not None and time.kind == "former":
                return self.tokens[time.first].start, self.tokens[time.last - 1].end
            before = time or place
            if before is None:
                return None
            i = before.first
        return None

    def _is_of_organization(self, office: Office) -> bool:
        """Whether an officer is one of an organisation of states: "BM Genel Sekreteri"."""
        body = self.place_ending.get(office.first)
        return body is not None and body.entry.kind == "organization"

    def _side_before(self, i: int) -> str | None:
        """The state whose side a sentence lists: "Rus heyetinde ise Enerji Bakanı X, …", "Y'nin heyetinde …"."""
        for k in range(i - 1, max(0, i - 40), -1):
            if self.sentence_of[k] != self.sentence_of[i]:
                return None
            heads = self.tokens[k].case == "Dat" and any(t.lower.startswith("başkanlık") for t in self.tokens[i : i + 14])
            if self.tokens[k].lemma != "heyet" or not (self.tokens[k].case == "Loc" or heads):
                continue
            if heads and self.tokens[k].lower.endswith("mize"):
                return HOME
            place = self.place_ending.get(k)
            if place is not None and place.is_state:
                return place.entry.country
            leader = self._named_by([self.tokens[k - 1].bare]) if self.tokens[k - 1].case == "Gen" else None
            return leader.country if leader is not None else None
        return None


def innermost(analysed: Analysed, sentence: Sentence) -> list[Token]:
    """A sentence's own tokens: those of the long quotations in it are left out."""
    return [t for t in analysed.words(sentence) if t.quote == sentence.quote]
