"""What is stored of an article's documents: the tellings of each put together, with its values and the words that say them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from bilateral.extract import titles
from bilateral.extract.agreements.same import is_named_elsewhere, names, same_document, same_package
from bilateral.extract.agreements.signing import by_signature, signed_on, signers
from bilateral.extract.agreements.told import AgreementDraft, Told
from bilateral.extract.scene import Draft, Scene
from bilateral.extract.telling import Happening
from bilateral.extract.titles import Span
from bilateral.mentions import Mention

_STANDINGS = ("proposed", "planned", "agreed", "signed", "in_force")
"""How far a document may have come, the farthest last."""


class Drafts:
    """The tellings of an article put together and written down."""

    def __init__(self, scene: Scene, events: Sequence[Happening]) -> None:
        self.scene = scene
        self.events = events
        self.packages: list[AgreementDraft] = []
        self.named: list[AgreementDraft] = []

    def write(self, found: Sequence[Told]) -> list[Draft]:
        """Drafts of all tellings; headings only add to what the report's sentences tell."""
        body = [t for t in found if not t.sentence.heading]
        ordered = [*body, *(t for t in found if t.sentence.heading)]
        for told in ordered:
            if told.count:
                self._put(told, self.packages, "k", same_package, self._say_package)
        for told in ordered:
            if not told.count and not (told.generic and is_named_elsewhere(told, body)):
                self._put(told, self.named, "a", self._same_document, self._say_document)
        return [*self.packages, *self.named]

    def _put(
        self, told: Told, drafts: list[AgreementDraft], letter: str,
        same: Callable[[AgreementDraft, Told], bool], say: Callable[[AgreementDraft, Told], None],
    ) -> None:  # fmt: skip
        """Add a telling to its draft, or begin one with it."""
        draft = next((d for d in reversed(drafts) if same(d, told)), None)
        if draft is None and told.sentence.heading:
            return
        if draft is None:
            draft = AgreementDraft(told, f"{letter}{len(drafts) + 1}")
            drafts.append(draft)
        self._say_fact(draft, told)
        say(draft, told)

    def _same_document(self, draft: AgreementDraft, told: Told) -> bool:
        """:func:`same_document` in this article."""
        return same_document(self.scene, draft, told)

    # ---- values

    def _say_fact(self, draft: AgreementDraft, told: Told) -> None:
        """What documents and packages share: their evidence, status and states."""
        draft.say("", "", self.scene.span(told.sentence), told.telling.rule)
        if told.sentence.heading:
            return
        _say_status(draft, told)
        for code, (span, basis) in told.states.items():
            draft.say(f"country:{code}", code, span, told.telling.rule, basis)

    def _say_package(self, draft: AgreementDraft, told: Told) -> None:
        """How many documents are told of: "20'yi aşkın belge"."""
        count, rule = told.count, told.telling.rule
        assert count is not None
        draft.say("declared_count", str(count.number.value), (count.number.start, count.number.end), rule)
        if count.qualifier is not None:
            draft.say("qualifier", count.qualifier.kind, (count.qualifier.start, count.qualifier.end), rule)
        self._say_event(draft, told)

    def _say_document(self, draft: AgreementDraft, told: Told) -> None:
        """The kind, the title and the fields of one document: "eğitim protokolü"."""
        assert told.title is not None
        draft.names |= names(self.scene, told)
        rule = told.telling.rule
        if not told.sentence.heading and not any(v.field == "kind" for v in draft.values):
            draft.say("kind", told.kind, told.kind_span, rule)
        draft.say("title", titles.clean(self.scene.text[slice(*told.title)]), told.title, rule)
        for mention in told.sectors:
            draft.say(f"sector:{mention.sector}", mention.sector, (mention.start, mention.end), rule)
        if not told.sentence.heading:
            self._say_links(draft, told)

    # ---- packages, ceremonies, hands and days

    def _say_links(self, draft: AgreementDraft, told: Told) -> None:
        """What a document belongs to, and who signed it when."""
        self._say_package_of(draft, told)
        ceremony = self._say_event(draft, told)
        if told.status == "signed" and told.telling.rule != "telling.ratify":
            self._say_signatories(draft, told)
            self._say_day(draft, told, ceremony)

    def _say_package_of(self, draft: AgreementDraft, told: Told) -> None:
        """The package that is counted in the same breath, or, for a list of what was signed, the article's only one."""
        package = next((p for p in self.packages if p.told.telling == told.telling), None)
        listed = titles.is_item(self.scene, told.sentence, told.sentence.last)
        if package is None and listed and len(self.packages) == 1 and self.packages[0].told.status == told.status:
            package = self.packages[0]
        if package is not None and package.told.count is not None:
            number = package.told.count.number
            draft.say("package", package.key, (number.start, package.told.kind_span[1]), told.telling.rule, "resolved")

    def _say_event(self, draft: AgreementDraft, told: Told) -> Happening | None:
        """The signing ceremony that the sentence tells."""
        first, last = self.scene.span(told.sentence)
        for event in self.events:
            if event.type == "signing_ceremony":
                spans = [event.trigger, *((v.start, v.end) for v in event.values if v.field == "type")]
                inside = next((s for s in spans if first <= s[0] and s[1] <= last), None) or self._at(event, told)
                if inside is not None:
                    draft.say("event", event.key, inside, told.telling.rule, "resolved")
                    return event
        return None

    def _at(self, event: Happening, told: Told) -> Span | None:
        """ "Törende": the ceremony that the sentence before tells."""
        if not 0 < told.sentence.index - event.sentence.index <= 2:
            return None
        opening = self.scene.tokens[told.sentence.first : told.telling.first]
        return next(((t.start, t.end) for t in opening if t.lemma == "tören" and t.case == "Loc"), None)

    def _say_signatories(self, draft: AgreementDraft, told: Told) -> None:
        """Who signs: those of the states whose document it is, and those of none; and whose signature adopts it."""
        verb = told.telling.verb
        if told.telling.rule == "telling.adopt":
            _say_hands(draft, told, [(m, m.actors) for m in by_signature(self.scene, told.sentence)])
        if told.telling.rule == "telling.sign" and verb.lemma in {"imzala", "at", "koy", "akdet", "al"}:
            sides = {None, *told.states}
            signing = signers(self.scene, told.sentence, verb)
            _say_hands(draft, told, [(m, [a for a in m.actors if self.scene.mentions.country(a) in sides]) for m in signing])

    def _say_day(self, draft: AgreementDraft, told: Told, ceremony: Happening | None) -> None:
        """When a document was signed: "3 Mayıs'ta", or the month alone, "mayısta"."""
        day = signed_on(self.scene, self.events, told, ceremony)
        if day is None:
            return
        when, precision, span, basis = day
        draft.say("signed_on", when.isoformat(), span, told.telling.rule, basis)
        if precision != "day":
            draft.say("date_precision", precision, span, told.telling.rule, basis)


def _say_status(draft: AgreementDraft, told: Told) -> None:
    """The furthest that a document is said to have come; one to be signed has come no further if it is to enter into force."""
    known = draft.told.status
    if known == "planned" and told.status == "agreed" and told.telling.rule == "telling.force":
        return
    if _STANDINGS.index(told.status) > _STANDINGS.index(known):
        draft.values = [v for v in draft.values if v.field != "status"]
        draft.told.status = known = told.status
    if told.status == known:
        draft.say("status", told.status, told.telling.span, told.telling.rule)


def _say_hands(draft: AgreementDraft, told: Told, hands: Iterable[tuple[Mention, Sequence[str]]]) -> None:
    """Those who sign, each with the words that name them."""
    for mention, actors in hands:
        for actor in actors:
            draft.say(f"participant:{actor}", "signatory", (mention.start, mention.end), told.telling.rule, mention.basis)
