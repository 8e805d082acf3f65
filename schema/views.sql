-- Views for people.  They carry ids beside names, so that every line leads on to its fact, article or participant.


-- Each value that the database shows of a fact, named as in evidence.field.
CREATE VIEW fact_values (fact, field, value) AS
    SELECT id, 'type', type FROM events
    UNION ALL SELECT id, 'status', status FROM events
    UNION ALL SELECT id, 'starts_on', starts_on FROM events WHERE starts_on IS NOT NULL
    UNION ALL SELECT id, 'ends_on', ends_on FROM events WHERE ends_on IS NOT NULL
    UNION ALL SELECT id, 'city', city FROM events WHERE city IS NOT NULL
    UNION ALL SELECT id, 'venue', venue FROM events WHERE venue IS NOT NULL
    UNION ALL SELECT id, 'country', country FROM events WHERE country IS NOT NULL
    UNION ALL SELECT id, 'part_of', part_of FROM events WHERE part_of IS NOT NULL
    UNION ALL SELECT event, 'participant:' || participant, role FROM event_participants
    UNION ALL SELECT id, 'participant', participant FROM office_holdings
    UNION ALL SELECT id, 'office', office FROM office_holdings
    UNION ALL SELECT id, 'country', country FROM office_holdings WHERE country IS NOT NULL
    UNION ALL SELECT id, 'former', CAST(former AS TEXT) FROM office_holdings
    UNION ALL SELECT id, 'declared_count', CAST(declared_count AS TEXT) FROM agreement_packages
    UNION ALL SELECT id, 'qualifier', qualifier FROM agreement_packages
    UNION ALL SELECT id, 'status', status FROM agreement_packages
    UNION ALL SELECT id, 'event', event FROM agreement_packages WHERE event IS NOT NULL
    UNION ALL SELECT id, 'kind', kind FROM agreements
    UNION ALL SELECT id, 'title', title FROM agreements
    UNION ALL SELECT id, 'status', status FROM agreements
    UNION ALL SELECT id, 'signed_on', signed_on FROM agreements WHERE signed_on IS NOT NULL
    UNION ALL SELECT id, 'event', event FROM agreements WHERE event IS NOT NULL
    UNION ALL SELECT id, 'package', package FROM agreements WHERE package IS NOT NULL
    UNION ALL SELECT agreement, 'sector:' || sector, sector FROM agreement_sectors
    UNION ALL SELECT agreement, 'participant:' || participant, 'signatory' FROM agreement_signatories
    UNION ALL SELECT id, 'measure', measure FROM trade_targets
    UNION ALL SELECT id, 'amount', CAST(amount AS TEXT) FROM trade_targets
    UNION ALL SELECT id, 'qualifier', qualifier FROM trade_targets
    UNION ALL SELECT id, 'currency', currency FROM trade_targets
    UNION ALL SELECT id, 'by_year', CAST(by_year AS TEXT) FROM trade_targets WHERE by_year IS NOT NULL
    UNION ALL SELECT id, 'announced_on', announced_on FROM trade_targets WHERE announced_on IS NOT NULL
    UNION ALL SELECT id, 'status', status FROM trade_targets
    UNION ALL SELECT id, 'speaker', speaker FROM trade_targets WHERE speaker IS NOT NULL
    UNION ALL SELECT id, 'event', event FROM trade_targets WHERE event IS NOT NULL
    UNION ALL SELECT id, 'measure', measure FROM trade_volumes
    UNION ALL SELECT id, 'amount', CAST(amount AS TEXT) FROM trade_volumes
    UNION ALL SELECT id, 'qualifier', qualifier FROM trade_volumes
    UNION ALL SELECT id, 'currency', currency FROM trade_volumes
    UNION ALL SELECT id, 'period', period FROM trade_volumes WHERE period IS NOT NULL
    UNION ALL SELECT id, 'speaker', speaker FROM trade_volumes WHERE speaker IS NOT NULL
    UNION ALL SELECT id, 'speaker', speaker FROM statements
    UNION ALL SELECT id, 'event', event FROM statements WHERE event IS NOT NULL
    UNION ALL SELECT id, 'kind', kind FROM statements
    UNION ALL SELECT id, 'text', text FROM statements
    UNION ALL SELECT id, 'topic', topic FROM shared_positions
    UNION ALL SELECT id, 'event', event FROM shared_positions WHERE event IS NOT NULL
    UNION ALL SELECT id, 'sector', sector FROM cooperation_areas
    UNION ALL SELECT id, 'event', event FROM cooperation_areas WHERE event IS NOT NULL
    UNION ALL SELECT fact, 'country:' || country, country FROM fact_countries;


-- Each piece of evidence with the words around it.
CREATE VIEW fact_evidence AS
    SELECT e.id AS evidence,
           e.fact,
           f.kind,
           e.field,
           e.value,
           e.basis,
           replace(substr(a.text, max(r.start_char, e.start_char - 120) + 1,
                          e.start_char - max(r.start_char, e.start_char - 120)), char(10), ' ') AS before,
           e.exact,
           replace(substr(a.text, e.end_char + 1, min(r.end_char, e.end_char + 120) - e.end_char), char(10), ' ') AS after,
           e.article,
           coalesce(a.title, a.path) AS article_title,
           e.report,
           coalesce(r.publisher, a.publisher) AS publisher,
           coalesce(r.published_on, a.published_on) AS published_on,
           e.start_char,
           e.end_char,
           e.rule
    FROM evidence e
    JOIN facts f ON f.id = e.fact
    JOIN reports r ON r.id = e.report
    JOIN articles a ON a.id = e.article;


-- Everybody who has a part in a fact, whatever its kind.
CREATE VIEW fact_participants (fact, participant, role) AS
    SELECT event, participant, role FROM event_participants
    UNION ALL SELECT agreement, participant, 'signatory' FROM agreement_signatories
    UNION ALL SELECT id, participant, 'office_holder' FROM office_holdings
    UNION ALL SELECT id, speaker, 'speaker' FROM statements
    UNION ALL SELECT id, speaker, 'speaker' FROM trade_targets WHERE speaker IS NOT NULL
    UNION ALL SELECT id, speaker, 'speaker' FROM trade_volumes WHERE speaker IS NOT NULL;


-- Every two countries of a fact, so that a summit stands on the page of each of its dyads.
CREATE VIEW fact_dyads AS
    SELECT d.id AS dyad,
           d.name AS dyad_name,
           f.id AS fact,
           f.kind,
           f.date,
           f.year,
           f.status,
           f.summary,
           d.country_a,
           d.country_b
    FROM dyads d
    JOIN fact_countries a ON a.country = d.country_a
    JOIN fact_countries b ON b.country = d.country_b AND b.fact = a.fact
    JOIN facts f ON f.id = a.fact;


CREATE VIEW timeline AS
    SELECT f.date,
           f.year,
           f.id AS fact,
           f.kind,
           f.status,
           f.summary,
           f.dyad,
           (SELECT group_concat(name, ', ') FROM (
                SELECT c.name FROM fact_countries fc JOIN countries c ON c.iso3 = fc.country
                WHERE fc.fact = f.id ORDER BY c.name)) AS countries,
           (SELECT count(DISTINCT report) FROM evidence WHERE fact = f.id) AS reports
    FROM facts f
    WHERE f.date IS NOT NULL;


-- Who went where: the guest's country is that of the visitors, else the fact's other country.
CREATE VIEW visits AS
    SELECT v.*,
           (SELECT group_concat(name, ', ') FROM (
                SELECT name FROM countries WHERE instr(v.guest_country, iso3) ORDER BY iso3)) AS guest_country_name,
           h.name AS host_country_name
    FROM (
        SELECT e.id AS visit,
               e.type,
               e.status,
               e.starts_on,
               e.ends_on,
               e.date_precision,
               e.year,
               coalesce(
                   (SELECT group_concat(country, ', ') FROM (
                        SELECT DISTINCT p.country FROM event_participants ep JOIN participants p ON p.id = ep.participant
                        WHERE ep.event = e.id AND ep.role = 'guest' AND p.country IS NOT NULL ORDER BY p.country)),
                   (SELECT group_concat(country, ', ') FROM (
                        SELECT country FROM fact_countries WHERE fact = e.id AND country <> e.country ORDER BY country))
               ) AS guest_country,
               coalesce(e.country, (
                   SELECT min(p.country) FROM event_participants ep JOIN participants p ON p.id = ep.participant
                   WHERE ep.event = e.id AND ep.role = 'host')) AS host_country,
               e.city,
               (SELECT group_concat(name, ', ') FROM (
                    SELECT p.name FROM event_participants ep JOIN participants p ON p.id = ep.participant
                    WHERE ep.event = e.id AND ep.role = 'guest' ORDER BY p.name)) AS guests,
               (SELECT group_concat(name, ', ') FROM (
                    SELECT p.name FROM event_participants ep JOIN participants p ON p.id = ep.participant
                    WHERE ep.event = e.id AND ep.role = 'host' ORDER BY p.name)) AS hosts,
               (SELECT count(*) FROM agreements a
                WHERE a.status IN ('signed', 'in_force')
                  AND (a.event = e.id OR a.event IN (SELECT id FROM events WHERE part_of = e.id) OR a.package IN (
                      SELECT id FROM agreement_packages
                      WHERE event = e.id OR event IN (SELECT id FROM events WHERE part_of = e.id)))) AS documents_signed,
               (SELECT max(k.declared_count) FROM agreement_packages k
                WHERE k.event = e.id OR k.event IN (SELECT id FROM events WHERE part_of = e.id)) AS documents_declared,
               (SELECT group_concat(target, '; ') FROM (
                    SELECT t.amount || ' ' || t.currency || coalesce(' by ' || t.by_year, '') AS target FROM trade_targets t
                    WHERE t.event = e.id OR t.event IN (SELECT id FROM events WHERE part_of = e.id)
                    ORDER BY t.amount, t.id)) AS targets_set
        FROM event_types y
        JOIN events e ON e.type = y.id
        WHERE y.family = 'visit'
    ) v
    LEFT JOIN countries h ON h.iso3 = v.host_country;


-- Targets of each dyad in time order, beside the last volume that is known of it (a whole year counts as its December).
CREATE VIEW trade_ledger AS
    WITH volumes AS (
        SELECT v.*, f.dyad, row_number() OVER (
                   PARTITION BY f.dyad, v.measure
                   ORDER BY coalesce(substr(substr(v.period, instr(v.period, '/') + 1) || '-12', 1, 7), substr(f.date, 1, 7)) DESC,
                            f.date DESC, v.id) AS place
        FROM trade_volumes v JOIN facts f ON f.id = v.id
    )
    SELECT f.dyad,
           d.name AS dyad_name,
           t.id AS target,
           t.announced_on,
           t.measure,
           t.qualifier,
           t.amount,
           t.currency,
           t.by_year,
           t.status,
           t.speaker,
           p.name AS speaker_name,
           t.event,
           t.supersedes,
           o.amount AS superseded_amount,
           o.currency AS superseded_currency,
           o.by_year AS superseded_by_year,
           v.id AS last_volume,
           v.amount AS last_volume_amount,
           v.currency AS last_volume_currency,
           v.period AS last_volume_period
    FROM trade_targets t
    JOIN facts f ON f.id = t.id
    LEFT JOIN dyads d ON d.id = f.dyad
    LEFT JOIN participants p ON p.id = t.speaker
    LEFT JOIN trade_targets o ON o.id = t.supersedes
    LEFT JOIN volumes v ON v.dyad = f.dyad AND v.measure = t.measure AND v.place = 1
    ORDER BY f.dyad, t.announced_on, t.id;


-- How many documents were declared, and how many of them the reports name.
CREATE VIEW document_counts AS
    SELECT k.id AS package,
           f.date,
           f.dyad,
           d.name AS dyad_name,
           k.status,
           k.qualifier,
           k.declared_count AS declared,
           (SELECT count(*) FROM agreements WHERE package = k.id) AS named,
           (SELECT group_concat(title, '; ') FROM (
                SELECT title FROM agreements WHERE package = k.id ORDER BY title)) AS titles,
           k.event
    FROM agreement_packages k
    JOIN facts f ON f.id = k.id
    LEFT JOIN dyads d ON d.id = f.dyad;


-- Where reports differ: a value that is shown, and another that some reports give instead.
CREATE VIEW disagreements AS
    WITH told AS (
        SELECT d.fact,
               d.field,
               v.value AS shown_value,
               e.value,
               count(DISTINCT e.report) AS reports,
               group_concat(DISTINCT e.article) AS articles
        FROM differing_values d
        JOIN evidence e ON e.fact = d.fact AND e.field = d.field
        LEFT JOIN fact_values v ON v.fact = d.fact AND v.field = d.field
        GROUP BY d.fact, d.field, e.value
    )
    SELECT other.fact,
           f.kind,
           f.dyad,
           f.summary,
           other.field,
           other.shown_value,
           coalesce(shown.reports, 0) AS shown_reports,
           shown.articles AS shown_articles,
           other.value AS other_value,
           other.reports AS other_reports,
           other.articles AS other_articles
    FROM told other
    JOIN facts f ON f.id = other.fact
    LEFT JOIN told shown ON shown.fact = other.fact AND shown.field = other.field AND shown.value = other.shown_value
    WHERE other.value IS NOT other.shown_value;


CREATE VIEW dyad_summary AS
    SELECT d.id AS dyad,
           d.name AS dyad_name,
           d.country_a,
           d.country_b,
           count(*) AS facts,
           sum(f.kind = 'event') AS events,
           sum(f.kind = 'event' AND f.id IN (
               SELECT e.id FROM events e JOIN event_types y ON y.id = e.type WHERE y.family = 'visit')) AS visits,
           sum(f.kind = 'agreement') AS agreements,
           sum(f.kind = 'trade_target') AS trade_targets,
           sum(f.kind = 'trade_volume') AS trade_volumes,
           sum(f.kind = 'statement') AS statements,
           min(f.date) AS first_date,
           max(f.date) AS last_date
    FROM fact_dyads x
    JOIN dyads d ON d.id = x.dyad
    JOIN facts f ON f.id = x.fact
    GROUP BY d.id;


-- Two people of different countries at one event, whatever their roles; letters and calls are no meetings.
CREATE VIEW who_met_whom AS
    SELECT a.id AS person,
           a.name AS person_name,
           a.country AS person_country,
           b.id AS met,
           b.name AS met_name,
           b.country AS met_country,
           e.id AS event,
           e.type,
           e.status,
           e.starts_on,
           e.date_precision,
           e.year,
           e.city,
           e.country
    FROM events e
    JOIN event_types y ON y.id = e.type
    JOIN event_participants ea ON ea.event = e.id
    JOIN participants a ON a.id = ea.participant
    JOIN event_participants eb ON eb.event = e.id
    JOIN participants b ON b.id = eb.participant
    WHERE a.id < b.id AND a.country IS NOT b.country
      AND a.kind = 'person' AND b.kind = 'person'
      AND y.family NOT IN ('message', 'call')
      AND ea.role = (SELECT min(role) FROM event_participants WHERE event = ea.event AND participant = ea.participant)
      AND eb.role = (SELECT min(role) FROM event_participants WHERE event = eb.event AND participant = eb.participant);


-- The same values as a reader wants them: named, and with the page that they lead to.
CREATE VIEW fact_values_named AS
    SELECT v.fact,
           v.field,
           v.value,
           coalesce(p.name, c.name, f.summary, s.name, y.name, k.name) AS named,
           CASE WHEN p.id IS NOT NULL THEN 'participants' WHEN c.iso3 IS NOT NULL THEN 'countries'
                WHEN f.id IS NOT NULL THEN 'facts' END AS leads_to,
           coalesce(p.id, c.iso3, f.id) AS leads_to_id
    FROM fact_values v
    LEFT JOIN participants p ON p.id = CASE WHEN v.field IN ('participant', 'speaker') THEN v.value
                                            WHEN v.field GLOB 'participant:*' THEN substr(v.field, 13) END
    LEFT JOIN countries c ON c.iso3 = CASE WHEN v.field = 'country' OR v.field GLOB 'country:*' THEN v.value END
    LEFT JOIN facts f ON f.id = CASE WHEN v.field IN ('event', 'part_of', 'package') THEN v.value END
    LEFT JOIN sectors s ON s.id = CASE WHEN v.field = 'sector' OR v.field GLOB 'sector:*' THEN v.value END
    LEFT JOIN event_types y ON y.id = CASE WHEN v.field = 'type' THEN v.value END
    LEFT JOIN agreement_kinds k ON k.id = CASE WHEN v.field = 'kind' THEN v.value END;
