-- The tables of relations.db.
--
-- Ids are readable slugs.  Dates are full ISO 8601 days, the first day of the period where less is known
-- (date_precision says day, month or year).  Countries are ISO 3166-1 alpha-3 (XKX Kosovo, XNC Northern Cyprus),
-- currencies ISO 4217.  Offsets are Unicode code points of articles.text, half-open [start_char, end_char).
--
-- date(day, '+0 days') is the day itself, unless there is no such day (30 February).
--
-- Rows come in this order: vocabulary, articles, reports, participants, dyads; then a fact's evidence and countries
-- before the fact itself, so that no fact can ever stand without them; then the typed rows and their links.


-- Vocabulary ---------------------------------------------------------------------------------------------------------

CREATE TABLE countries (
    iso3 TEXT PRIMARY KEY CHECK (iso3 GLOB '[A-Z][A-Z][A-Z]'),
    iso2 TEXT CHECK (iso2 GLOB '[A-Z][A-Z]'),
    name TEXT NOT NULL CHECK (name <> ''),
    name_tr TEXT NOT NULL CHECK (name_tr <> ''),
    capital TEXT CHECK (capital <> ''),
    latitude REAL CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL CHECK (longitude BETWEEN -180 AND 180),
    region TEXT CHECK (region <> '')
) STRICT;
CREATE INDEX countries_region ON countries (region);

CREATE TABLE dyads (
    id TEXT PRIMARY KEY CHECK (id = lower(country_a || '-' || country_b)),
    country_a TEXT NOT NULL REFERENCES countries (iso3),
    country_b TEXT NOT NULL REFERENCES countries (iso3),
    name TEXT NOT NULL CHECK (name <> ''),
    CHECK (country_a < country_b)
) STRICT;
CREATE INDEX dyads_country_a ON dyads (country_a);
CREATE INDEX dyads_country_b ON dyads (country_b);

CREATE TABLE event_types (
    id TEXT PRIMARY KEY CHECK (id <> '' AND id NOT GLOB '*[^a-z_]*'),
    name TEXT NOT NULL CHECK (name <> ''),
    name_tr TEXT NOT NULL CHECK (name_tr <> ''),
    family TEXT NOT NULL CHECK (family <> ''),
    cameo TEXT CHECK (cameo <> ''),
    plover TEXT CHECK (plover <> '')
) STRICT;
CREATE INDEX event_types_family ON event_types (family);

CREATE TABLE agreement_kinds (
    id TEXT PRIMARY KEY CHECK (id <> '' AND id NOT GLOB '*[^a-z_]*'),
    name TEXT NOT NULL CHECK (name <> ''),
    name_tr TEXT NOT NULL CHECK (name_tr <> '')
) STRICT;

CREATE TABLE sectors (
    id TEXT PRIMARY KEY CHECK (id <> '' AND id NOT GLOB '*[^a-z_]*'),
    name TEXT NOT NULL CHECK (name <> ''),
    name_tr TEXT NOT NULL CHECK (name_tr <> '')
) STRICT;

-- What finds facts: patterns with sentences that they must match (examples) and must not (rejects), a line each; part
-- 'code' has the few rules that are functions.
CREATE TABLE rules (
    id TEXT PRIMARY KEY CHECK (id <> ''),
    part TEXT NOT NULL CHECK (part <> ''),
    says TEXT NOT NULL CHECK (says <> ''),
    patterns TEXT CHECK (patterns <> ''),
    examples TEXT CHECK (examples <> ''),
    rejects TEXT CHECK (rejects <> '')
) STRICT;
CREATE INDEX rules_part ON rules (part);


-- Sources ------------------------------------------------------------------------------------------------------------

-- SQLite's substr() and length() stop at a NUL, so that no span behind one could be proved.
CREATE TABLE articles (
    id TEXT PRIMARY KEY CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9_-]*'),
    path TEXT NOT NULL CHECK (path <> ''),
    locator TEXT CHECK (locator <> ''),
    url TEXT CHECK (url GLOB 'http://*' OR url GLOB 'https://*'),
    copy_of TEXT CHECK (copy_of <> id) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT CHECK (title <> ''),
    publisher TEXT CHECK (publisher <> ''),
    published_on TEXT CHECK (published_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND published_on IS date(published_on, '+0 days')),
    language TEXT NOT NULL CHECK (language GLOB '[a-z][a-z]'),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000000 AND instr(text, char(0)) = 0)
) STRICT;
CREATE INDEX articles_copy_of ON articles (copy_of);
CREATE INDEX articles_publisher ON articles (publisher);
CREATE INDEX articles_published_on ON articles (published_on);

CREATE TABLE reports (
    id TEXT PRIMARY KEY CHECK (substr(id, 1, length(article) + 1) = article || '-'),
    article TEXT NOT NULL REFERENCES articles (id),
    start_char INTEGER NOT NULL CHECK (start_char >= 0),
    end_char INTEGER NOT NULL,
    title TEXT CHECK (title <> ''),
    publisher TEXT CHECK (publisher <> ''),
    published_on TEXT CHECK (published_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND published_on IS date(published_on, '+0 days')),
    CHECK (start_char < end_char),
    UNIQUE (article, id)
) STRICT;
CREATE INDEX reports_publisher ON reports (publisher);
CREATE INDEX reports_published_on ON reports (published_on);

-- What could not be read, at its place in a file that holds many articles.
CREATE TABLE rejected (
    path TEXT NOT NULL CHECK (path <> ''),
    locator TEXT CHECK (locator <> ''),
    reason TEXT NOT NULL CHECK (reason <> '' AND instr(reason, char(10)) = 0)
) STRICT;
CREATE INDEX rejected_path ON rejected (path);


-- Who ----------------------------------------------------------------------------------------------------------------

CREATE TABLE participants (
    id TEXT PRIMARY KEY CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'delegation')),
    country TEXT REFERENCES countries (iso3)
) STRICT;
CREATE INDEX participants_kind ON participants (kind);
CREATE INDEX participants_country ON participants (country);


-- Facts and what proves them -------------------------------------------------------------------------------------------

CREATE TABLE facts (
    id TEXT PRIMARY KEY CHECK (id <> '' AND id NOT GLOB '*[^a-z0-9-]*'),
    kind TEXT NOT NULL CHECK (kind IN ('event', 'agreement', 'agreement_package', 'trade_target', 'trade_volume',
                                       'statement', 'office_holding', 'shared_position', 'cooperation_area')),
    date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date IS date(date, '+0 days')),
    date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year')),
    year INTEGER,
    dyad TEXT REFERENCES dyads (id),
    status TEXT CHECK (status IN ('occurred', 'planned', 'cancelled', 'signed', 'agreed', 'in_force', 'proposed')),
    summary TEXT NOT NULL CHECK (summary <> '' AND instr(summary, char(10)) = 0),
    first_evidence INTEGER NOT NULL UNIQUE,
    CHECK ((date_precision IS NULL) = (date IS NULL)),
    CHECK (year IS CAST(substr(date, 1, 4) AS INTEGER)),
    UNIQUE (id, kind),
    FOREIGN KEY (first_evidence, id) REFERENCES evidence (id, fact) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX facts_kind ON facts (kind, date);
CREATE INDEX facts_date ON facts (date);
CREATE INDEX facts_year ON facts (year);
CREATE INDEX facts_dyad ON facts (dyad, date);
CREATE INDEX facts_status ON facts (status);

CREATE TABLE fact_countries (
    fact TEXT NOT NULL REFERENCES facts (id) DEFERRABLE INITIALLY DEFERRED,
    country TEXT NOT NULL REFERENCES countries (iso3),
    PRIMARY KEY (fact, country)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_countries_country ON fact_countries (country);

-- value is '' only where the fact as a whole (field '') is meant.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    fact TEXT NOT NULL REFERENCES facts (id) DEFERRABLE INITIALLY DEFERRED,
    field TEXT NOT NULL CHECK (field NOT GLOB '*[^a-zA-Z0-9_:-]*'),
    value TEXT NOT NULL CHECK (value <> '' OR field = ''),
    basis TEXT NOT NULL CHECK (basis IN ('stated', 'resolved', 'default')),
    report TEXT NOT NULL REFERENCES reports (id),
    article TEXT NOT NULL REFERENCES articles (id),
    start_char INTEGER NOT NULL CHECK (start_char >= 0),
    end_char INTEGER NOT NULL,
    exact TEXT NOT NULL,
    rule TEXT NOT NULL REFERENCES rules (id),
    CHECK (start_char < end_char),
    UNIQUE (id, fact),
    UNIQUE (fact, field, value, report, start_char, end_char, basis, rule),
    FOREIGN KEY (article, report) REFERENCES reports (article, id)
) STRICT;
CREATE INDEX evidence_field ON evidence (field, value);
CREATE INDEX evidence_basis ON evidence (basis);
CREATE INDEX evidence_rule ON evidence (rule);
CREATE INDEX evidence_report ON evidence (report);
CREATE INDEX evidence_article ON evidence (article, start_char);

-- The values on which evidence differs, found once (schema/derived.sql) so that no page need compare all evidence.
CREATE TABLE differing_values (
    fact TEXT NOT NULL REFERENCES facts (id) DEFERRABLE INITIALLY DEFERRED,
    field TEXT NOT NULL,
    PRIMARY KEY (fact, field)
) STRICT, WITHOUT ROWID;


-- Typed rows: fact_kind ties each to a fact of its own kind -------------------------------------------------------------

CREATE TABLE events (
    id TEXT PRIMARY KEY REFERENCES facts (id),
    type TEXT NOT NULL REFERENCES event_types (id),
    status TEXT NOT NULL CHECK (status IN ('occurred', 'planned', 'cancelled')),
    starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND starts_on IS date(starts_on, '+0 days')),
    ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND ends_on IS date(ends_on, '+0 days')),
    date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year')),
    year INTEGER,
    month INTEGER,
    city TEXT CHECK (city <> ''),
    venue TEXT CHECK (venue <> ''),
    country TEXT REFERENCES countries (iso3),
    part_of TEXT REFERENCES events (id) DEFERRABLE INITIALLY DEFERRED,
    fact_kind TEXT NOT NULL DEFAULT 'event' CHECK (fact_kind = 'event'),
    CHECK (ends_on IS NULL OR (starts_on IS NOT NULL AND starts_on <= ends_on)),
    CHECK ((date_precision IS NULL) = (starts_on IS NULL)),
    CHECK (date_precision <> 'month' OR substr(starts_on, 9) = '01'),
    CHECK (date_precision <> 'year' OR substr(starts_on, 6) = '01-01'),
    CHECK (year IS CAST(substr(starts_on, 1, 4) AS INTEGER)),
    CHECK (month IS CASE WHEN date_precision <> 'year' THEN CAST(substr(starts_on, 6, 2) AS INTEGER) END),
    CHECK (part_of <> id),
    FOREIGN KEY (id, fact_kind) REFERENCES facts (id, kind)
) STRICT;
CREATE INDEX events_type ON events (type, year, month);
CREATE INDEX events_status ON events (status);
CREATE INDEX events_starts_on ON events (starts_on);
CREATE INDEX events_year ON events (year, month);
CREATE INDEX events_month ON events (month);
CREATE INDEX events_city ON events (city);
CREATE INDEX events_country ON events (country);
CREATE INDEX events_part_of ON events (part_of);

CREATE TABLE event_participants (
    event TEXT NOT NULL REFERENCES events (id),
    participant TEXT NOT NULL REFERENCES participants (id),
    role TEXT NOT NULL CHECK (role IN ('guest', 'host', 'signatory', 'speaker', 'attendee')),
    PRIMARY KEY (event, participant, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_participants_participant ON event_participants (participant);
CREATE INDEX event_participants_role ON event_participants (role);

CREATE TABLE office_holdings (
    id TEXT PRIMARY KEY REFERENCES facts (id),
    participant TEXT NOT NULL REFERENCES participants (id),
    office TEXT NOT NULL CHECK (office <> ''),
    country TEXT REFERENCES countries (iso3),
    former INTEGER NOT NULL CHECK (former IN (0, 1)),
    fact_kind TEXT NOT NULL DEFAULT 'office_holding' CHECK (fact_kind = 'office_holding'),
    FOREIGN KEY (id, fact_kind) REFERENCES facts (id, kind)
) STRICT;
CREATE INDEX office_holdings_participant ON office_holdings (participant);
CREATE INDEX office_holdings_office ON office_holdings (office);
CREATE INDEX office_holdings_country ON office_holdings (country);

CREATE TABLE agreement_packages (
    id TEXT PRIMARY KEY REFERENCES facts (id),
    declared_count INTEGER NOT NULL CHECK (declared_count > 0),
    qualifier TEXT NOT NULL CHECK (qualifier IN ('exact', 'about', 'over', 'under')),
    status TEXT NOT NULL CHECK (status IN ('signed', 'planned', 'agreed', 'in_force', 'proposed')),
    event TEXT REFERENCES events (id),
    fact_kind TEXT NOT NULL DEFAULT 'agreement_package' CHECK (fact_kind = 'agreement_package'),
    FOREIGN KEY (id, fact_kind) REFERENCES facts (id, kind)
) STRICT;
CREATE INDEX agreement_packages_event ON agreement_packages (event);
CREATE INDEX agreement_packages_status ON agreement_packages (status);

CREATE TABLE agreements (
    id TEXT PRIMARY KEY REFERENCES facts (id),
    kind TEXT NOT NULL REFERENCES agreement_kinds (id),
    title TEXT NOT NULL CHECK (title <> ''),
    status TEXT NOT NULL CHECK (status IN ('signed', 'planned', 'agreed', 'in_force', 'proposed')),
    signed_on TEXT CHECK (signed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND signed_on IS date(signed_on, '+0 days')),
    date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year')),
    event TEXT REFERENCES events (id),
    package TEXT REFERENCES agreement_packages (id),
    fact_kind TEXT NOT NULL DEFAULT 'agreement' CHECK (fact_kind = 'agreement'),
    CHECK (date_precision IS NULL OR signed_on IS NOT NULL),
    CHECK (date_precision <> 'month' OR substr(signed_on, 9) = '01'),
    CHECK (date_precision <> 'year' OR substr(signed_on, 6) = '01-01'),
    FOREIGN KEY (id, fact_kind) REFERENCES facts (id, kind)
) STRICT;
CREATE INDEX agreements_kind ON agreements (kind);
CREATE INDEX agreements_status ON agreements (status);
CREATE INDEX agreements_signed_on ON agreements (signed_on);
CREATE INDEX agreements_event ON agreements (event);
CREATE INDEX agreements_package ON agreements (package);

CREATE TABLE agreement_sectors (
    agreement TEXT NOT NULL REFERENCES agreements (id),
    sector TEXT NOT NULL REFERENCES sectors (id),
    PRIMARY KEY (agreement, sector)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_sectors_sector ON agreement_sectors (sector);

CREATE TABLE agreement_signatories (
    agreement TEXT NOT NULL REFERENCES agreements (id),
    participant TEXT NOT NULL REFERENCES participants (id),
    PRIMARY KEY (agreement, participant)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_signatories_participant ON agreement_signatories (participant);

CREATE TABLE trade_targets (
    id TEXT PRIMARY KEY REFERENCES facts (id),
    measure TEXT NOT NULL CHECK (measure IN ('trade_volume', 'exports', 'imports')),
    amount INTEGER NOT NULL CHECK (amount > 0),
    qualifier TEXT NOT NULL CHECK (qualifier IN ('exact', 'about', 'over', 'under')),
    currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    by_year INTEGER CHECK (by_year BETWEEN 1800 AND 2200),
    announced_on TEXT CHECK (announced_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND announced_on IS date(announced_on, '+0 days')),
    date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year')),
    status TEXT NOT NULL CHECK (status IN ('agreed', 'proposed')),
    speaker TEXT REFERENCES participants (id),
    event TEXT REFERENCES events (id),
    supersedes TEXT REFERENCES trade_targets (id) DEFERRABLE INITIALLY DEFERRED,
    fact_kind TEXT NOT NULL DEFAULT 'trade_target' CHECK (fact_kind = 'trade_target'),
    CHECK (supersedes <> id),
    CHECK (date_precision IS NULL OR announced_on IS NOT NULL),
    CHECK (date_precision <> 'month' OR substr(announced_on, 9) = '01'),
    CHECK (date_precision <> 'year' OR substr(announced_on, 6) = '01-01'),
    FOREIGN KEY (id, fact_kind) REFERENCES facts (id, kind)
) STRICT;
CREATE INDEX trade_targets_currency ON trade_targets (currency, amount);
CREATE INDEX trade_targets_by_year ON trade_targets (by_year);
CREATE INDEX trade_targets_status ON trade_targets (status);
CREATE INDEX trade_targets_speaker ON trade_targets (speaker);
CREATE INDEX trade_targets_event ON trade_targets (event);
CREATE INDEX trade_targets_supersedes ON trade_targets (supersedes);

CREATE TABLE trade_volumes (
    id TEXT PRIMARY KEY REFERENCES facts (id),
    measure TEXT NOT NULL CHECK (measure IN ('trade_volume', 'exports', 'imports')),
    amount INTEGER NOT NULL CHECK (amount > 0),
    qualifier TEXT NOT NULL CHECK (qualifier IN ('exact', 'about', 'over', 'under')),
    currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    period TEXT CHECK (period GLOB '[0-9][0-9][0-9][0-9]'
                       OR period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
                       OR period GLOB '[0-9][0-9][0-9][0-9]/[0-9][0-9][0-9][0-9]'
                       OR period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]/[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    speaker TEXT REFERENCES participants (id),
    fact_kind TEXT NOT NULL DEFAULT 'trade_volume' CHECK (fact_kind = 'trade_volume'),
    CHECK (instr(period, '/') = 0 OR substr(period, 1, instr(period, '/') - 1) < substr(period, instr(period, '/') + 1)),
    FOREIGN KEY (id, fact_kind) REFERENCES facts (id, kind)
) STRICT;
CREATE INDEX trade_volumes_currency ON trade_volumes (currency, amount);
CREATE INDEX trade_volumes_period ON trade_volumes (period);
CREATE INDEX trade_volumes_speaker ON trade_volumes (speaker);

CREATE TABLE statements (
    id TEXT PRIMARY KEY REFERENCES facts (id),
    speaker TEXT NOT NULL REFERENCES participants (id),
    event TEXT REFERENCES events (id),
    kind TEXT NOT NULL CHECK (kind IN ('direct', 'indirect')),
    text TEXT NOT NULL CHECK (text <> ''),
    fact_kind TEXT NOT NULL DEFAULT 'statement' CHECK (fact_kind = 'statement'),
    FOREIGN KEY (id, fact_kind) REFERENCES facts (id, kind)
) STRICT;
CREATE INDEX statements_speaker ON statements (speaker);
CREATE INDEX statements_event ON statements (event);
CREATE INDEX statements_kind ON statements (kind);

CREATE TABLE shared_positions (
    id TEXT PRIMARY KEY REFERENCES facts (id),
    topic TEXT NOT NULL CHECK (topic <> ''),
    event TEXT REFERENCES events (id),
    fact_kind TEXT NOT NULL DEFAULT 'shared_position' CHECK (fact_kind = 'shared_position'),
    FOREIGN KEY (id, fact_kind) REFERENCES facts (id, kind)
) STRICT;
CREATE INDEX shared_positions_topic ON shared_positions (topic);
CREATE INDEX shared_positions_event ON shared_positions (event);

CREATE TABLE cooperation_areas (
    id TEXT PRIMARY KEY REFERENCES facts (id),
    sector TEXT NOT NULL REFERENCES sectors (id),
    event TEXT REFERENCES events (id),
    fact_kind TEXT NOT NULL DEFAULT 'cooperation_area' CHECK (fact_kind = 'cooperation_area'),
    FOREIGN KEY (id, fact_kind) REFERENCES facts (id, kind)
) STRICT;
CREATE INDEX cooperation_areas_sector ON cooperation_areas (sector);
CREATE INDEX cooperation_areas_event ON cooperation_areas (event);

-- How right the extractor is: measured against articles that people annotated, whatever this file was built from.
-- Ratios have three decimals, and are null where they would be ratios of nothing.
CREATE TABLE accuracy (
    corpus TEXT NOT NULL CHECK (corpus <> ''),
    kind TEXT NOT NULL CHECK (kind <> '' AND kind NOT GLOB '*[^a-z_]*'),
    gold INTEGER NOT NULL CHECK (gold >= 0),
    found INTEGER NOT NULL CHECK (found >= 0),
    matched INTEGER NOT NULL CHECK (matched BETWEEN 0 AND min(gold, found)),
    precision REAL CHECK (precision BETWEEN 0 AND 1),
    recall REAL CHECK (recall BETWEEN 0 AND 1),
    f1 REAL CHECK (f1 BETWEEN 0 AND 1),
    extractor TEXT NOT NULL CHECK (extractor <> ''),
    PRIMARY KEY (corpus, kind),
    CHECK ((precision IS NULL) = (found = 0) AND (precision IS NULL OR abs(precision * found - matched) <= 0.001 * found)),
    CHECK ((recall IS NULL) = (gold = 0) AND (recall IS NULL OR abs(recall * gold - matched) <= 0.001 * gold)),
    CHECK ((f1 IS NULL) = (gold + found = 0) AND (f1 IS NULL OR abs(f1 * (gold + found) - 2 * matched) <= 0.001 * (gold + found)))
) STRICT;
CREATE INDEX accuracy_kind ON accuracy (kind);

CREATE TABLE accuracy_of_values (
    corpus TEXT NOT NULL,
    kind TEXT NOT NULL,
    field TEXT NOT NULL CHECK (field <> '' AND field NOT GLOB '*[^a-z_]*'),
    judged INTEGER NOT NULL CHECK (judged > 0),
    correct INTEGER NOT NULL CHECK (correct BETWEEN 0 AND judged),
    share REAL NOT NULL CHECK (share BETWEEN 0 AND 1 AND abs(share * judged - correct) <= 0.001 * judged),
    extractor TEXT NOT NULL CHECK (extractor <> ''),
    PRIMARY KEY (corpus, kind, field),
    FOREIGN KEY (corpus, kind) REFERENCES accuracy (corpus, kind)
) STRICT;
CREATE INDEX accuracy_of_values_kind ON accuracy_of_values (kind);
CREATE INDEX accuracy_of_values_field ON accuracy_of_values (field);

-- Versions of what built the file; no times, so that the same sources give the same bytes.
CREATE TABLE build (
    key TEXT PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;


-- Refusals that hold for every writer, with PRAGMA foreign_keys or without ------------------------------------------------

CREATE TRIGGER articles_are_never_replaced BEFORE INSERT ON articles
WHEN EXISTS (SELECT 1 FROM articles WHERE id = new.id)
BEGIN
    SELECT RAISE(ABORT, 'an article is stored once and never replaced');
END;

CREATE TRIGGER articles_never_change BEFORE UPDATE OF id, text, sha256 ON articles
WHEN new.id IS NOT old.id OR new.text IS NOT old.text OR new.sha256 IS NOT old.sha256
BEGIN
    SELECT RAISE(ABORT, 'an article''s text is stored once and never changed');
END;

CREATE TRIGGER articles_of_reports_stay BEFORE DELETE ON articles
WHEN EXISTS (SELECT 1 FROM reports WHERE article = old.id)
BEGIN
    SELECT RAISE(ABORT, 'an article with reports is not deleted');
END;

CREATE TRIGGER reports_are_never_replaced BEFORE INSERT ON reports
WHEN EXISTS (SELECT 1 FROM reports WHERE id = new.id)
BEGIN
    SELECT RAISE(ABORT, 'a report is stored once and never replaced');
END;

CREATE TRIGGER reports_lie_in_their_article BEFORE INSERT ON reports
WHEN NOT EXISTS (SELECT 1 FROM articles WHERE id = new.article AND new.end_char <= length(text))
BEGIN
    SELECT RAISE(ABORT, 'a report''s span lies within its article''s text');
END;

CREATE TRIGGER reports_never_move BEFORE UPDATE OF id, article, start_char, end_char ON reports
WHEN new.id IS NOT old.id OR new.article IS NOT old.article
    OR new.start_char IS NOT old.start_char OR new.end_char IS NOT old.end_char
BEGIN
    SELECT RAISE(ABORT, 'a report''s span is stored once and never changed');
END;

CREATE TRIGGER reports_of_evidence_stay BEFORE DELETE ON reports
WHEN EXISTS (SELECT 1 FROM evidence WHERE report = old.id)
BEGIN
    SELECT RAISE(ABORT, 'a report with evidence is not deleted');
END;

CREATE TRIGGER evidence_is_never_replaced BEFORE INSERT ON evidence
WHEN EXISTS (SELECT 1 FROM evidence WHERE id = new.id)
BEGIN
    SELECT RAISE(ABORT, 'evidence is stored once and never replaced');
END;

CREATE TRIGGER evidence_is_cut_from_the_text_when_added BEFORE INSERT ON evidence
WHEN new.exact IS NOT (SELECT substr(text, new.start_char + 1, new.end_char - new.start_char) FROM articles WHERE id = new.article)
BEGIN
    SELECT RAISE(ABORT, 'evidence.exact is not what the article says from start_char to end_char');
END;

CREATE TRIGGER evidence_is_cut_from_the_text_when_changed BEFORE UPDATE OF article, start_char, end_char, exact ON evidence
WHEN new.exact IS NOT (SELECT substr(text, new.start_char + 1, new.end_char - new.start_char) FROM articles WHERE id = new.article)
BEGIN
    SELECT RAISE(ABORT, 'evidence.exact is not what the article says from start_char to end_char');
END;

CREATE TRIGGER evidence_lies_in_its_report_when_added BEFORE INSERT ON evidence
WHEN NOT EXISTS (SELECT 1 FROM reports WHERE id = new.report AND article = new.article
                 AND start_char <= new.start_char AND new.end_char <= end_char)
BEGIN
    SELECT RAISE(ABORT, 'evidence lies within a report of its own article');
END;

CREATE TRIGGER evidence_lies_in_its_report_when_changed BEFORE UPDATE OF report, article, start_char, end_char ON evidence
WHEN NOT EXISTS (SELECT 1 FROM reports WHERE id = new.report AND article = new.article
                 AND start_char <= new.start_char AND new.end_char <= end_char)
BEGIN
    SELECT RAISE(ABORT, 'evidence lies within a report of its own article');
END;

CREATE TRIGGER evidence_stays_with_its_fact BEFORE DELETE ON evidence
WHEN EXISTS (SELECT 1 FROM facts WHERE first_evidence = old.id)
BEGIN
    SELECT RAISE(ABORT, 'a fact keeps its first evidence');
END;

CREATE TRIGGER evidence_never_leaves_its_fact BEFORE UPDATE OF id, fact ON evidence
WHEN (new.id <> old.id OR new.fact IS NOT old.fact)
    AND EXISTS (SELECT 1 FROM facts WHERE first_evidence IN (old.id, new.id))
BEGIN
    SELECT RAISE(ABORT, 'a fact keeps its first evidence');
END;

CREATE TRIGGER facts_are_never_replaced BEFORE INSERT ON facts
WHEN EXISTS (SELECT 1 FROM facts WHERE id = new.id OR first_evidence = new.first_evidence)
BEGIN
    SELECT RAISE(ABORT, 'a fact is stored once and never replaced');
END;

CREATE TRIGGER facts_need_evidence_when_added BEFORE INSERT ON facts
WHEN NOT EXISTS (SELECT 1 FROM evidence WHERE id = new.first_evidence AND fact = new.id)
BEGIN
    SELECT RAISE(ABORT, 'a fact cannot exist without evidence');
END;

CREATE TRIGGER facts_need_evidence_when_changed BEFORE UPDATE OF id, first_evidence ON facts
WHEN NOT EXISTS (SELECT 1 FROM evidence WHERE id = new.first_evidence AND fact = new.id)
BEGIN
    SELECT RAISE(ABORT, 'a fact cannot exist without evidence');
END;

CREATE TRIGGER facts_stand_on_the_dyad_of_their_countries_when_added BEFORE INSERT ON facts
WHEN new.dyad IS NOT (SELECT CASE count(*) WHEN 2 THEN lower(min(country) || '-' || max(country)) END
                      FROM fact_countries WHERE fact = new.id)
BEGIN
    SELECT RAISE(ABORT, 'a fact''s dyad is its two countries, and null unless they are two');
END;

CREATE TRIGGER facts_stand_on_the_dyad_of_their_countries_when_changed BEFORE UPDATE OF id, dyad ON facts
WHEN new.dyad IS NOT (SELECT CASE count(*) WHEN 2 THEN lower(min(country) || '-' || max(country)) END
                      FROM fact_countries WHERE fact = new.id)
BEGIN
    SELECT RAISE(ABORT, 'a fact''s dyad is its two countries, and null unless they are two');
END;

CREATE TRIGGER fact_countries_keep_the_dyad_when_added AFTER INSERT ON fact_countries
WHEN EXISTS (SELECT 1 FROM facts WHERE id = new.fact AND dyad IS NOT (
                 SELECT CASE count(*) WHEN 2 THEN lower(min(country) || '-' || max(country)) END
                 FROM fact_countries WHERE fact = new.fact))
BEGIN
    SELECT RAISE(ABORT, 'a fact''s dyad is its two countries, and null unless they are two');
END;

CREATE TRIGGER fact_countries_keep_the_dyad_when_changed AFTER UPDATE ON fact_countries
WHEN EXISTS (SELECT 1 FROM facts WHERE id IN (old.fact, new.fact) AND dyad IS NOT (
                 SELECT CASE count(*) WHEN 2 THEN lower(min(country) || '-' || max(country)) END
                 FROM fact_countries WHERE fact = facts.id))
BEGIN
    SELECT RAISE(ABORT, 'a fact''s dyad is its two countries, and null unless they are two');
END;

CREATE TRIGGER fact_countries_keep_the_dyad_when_removed AFTER DELETE ON fact_countries
WHEN EXISTS (SELECT 1 FROM facts WHERE id = old.fact AND dyad IS NOT (
                 SELECT CASE count(*) WHEN 2 THEN lower(min(country) || '-' || max(country)) END
                 FROM fact_countries WHERE fact = old.fact))
BEGIN
    SELECT RAISE(ABORT, 'a fact''s dyad is its two countries, and null unless they are two');
END;
