-- Full-text search.  Each index hangs by rowid on its table (ids are text) and reads what it shows from a view; terms
-- (headwords and folded forms, from the build's function index_terms) stand in the index alone.  They follow from the text
-- that the row shows and from nothing else, so that FTS5's 'delete' with the same words takes one row out exactly.  Never
-- run its 'rebuild' here: it would drop the terms.

-- The words of evidence reach to the end of their last word: "Kazakistan" in "Kazakistan'a" is found as typed either way.
-- LIMIT -1 keeps SQLite from cutting the rest out of the whole text more than once.
CREATE VIEW facts_index AS
    SELECT f.rowid AS docid,
           f.summary,
           (SELECT group_concat(name, ' · ') FROM (
                SELECT p.name FROM fact_participants x JOIN participants p ON p.id = x.participant WHERE x.fact = f.id
                UNION
                SELECT c.name FROM fact_countries x JOIN countries c ON c.iso3 = x.country WHERE x.fact = f.id
                UNION
                SELECT c.name_tr FROM fact_countries x JOIN countries c ON c.iso3 = x.country WHERE x.fact = f.id)) AS names,
           (SELECT group_concat(words, ' · ') FROM (
                SELECT exact || substr(rest, 1, instr(replace(rest || ' ', char(10), ' '), ' ') - 1) AS words
                FROM (SELECT e.exact, substr(a.text, e.end_char + 1, 40) AS rest, e.article, e.start_char
                      FROM evidence e JOIN articles a ON a.id = e.article WHERE e.fact = f.id LIMIT -1)
                GROUP BY words ORDER BY min(article || printf(' %07d', start_char)), words)) AS words,
           '' AS terms
    FROM facts f;
CREATE VIRTUAL TABLE facts_fts USING fts5(
    summary, names, words, terms,
    content="facts_index", content_rowid="docid", tokenize="unicode61 remove_diacritics 2");
INSERT INTO facts_fts (facts_fts, rank) VALUES ('rank', 'bm25(4.0, 8.0, 3.0, 1.0)');

-- The same index by the fact's id: what a search box of Datasette needs for tables that have no index of their own.  It
-- asks "id IN (SELECT rowid FROM facts_found WHERE facts_found MATCH …)", and the second column hands that on to FTS5.
CREATE VIEW facts_found AS
    SELECT f.id AS rowid, facts_fts.facts_fts AS facts_found
    FROM facts_fts JOIN facts f ON f.rowid = facts_fts.rowid;

CREATE VIEW statements_index AS
    SELECT s.rowid AS docid, p.name AS speaker, s.text, '' AS terms
    FROM statements s JOIN participants p ON p.id = s.speaker;
CREATE VIRTUAL TABLE statements_fts USING fts5(
    speaker, text, terms,
    content="statements_index", content_rowid="docid", tokenize="unicode61 remove_diacritics 2");
INSERT INTO statements_fts (statements_fts, rank) VALUES ('rank', 'bm25(8.0, 3.0, 1.0)');

CREATE VIEW articles_index AS
    SELECT rowid AS docid, title, text, '' AS terms FROM articles;
CREATE VIRTUAL TABLE articles_fts USING fts5(
    title, text, terms,
    content="articles_index", content_rowid="docid", tokenize="unicode61 remove_diacritics 2");
INSERT INTO articles_fts (articles_fts, rank) VALUES ('rank', 'bm25(8.0, 3.0, 1.0)');

CREATE VIEW participants_index AS
    SELECT p.rowid AS docid,
           p.name,
           (SELECT group_concat(office, ' · ') FROM (
                SELECT DISTINCT office FROM office_holdings WHERE participant = p.id ORDER BY office)) AS offices,
           '' AS terms
    FROM participants p;
CREATE VIRTUAL TABLE participants_fts USING fts5(
    name, offices, terms,
    content="participants_index", content_rowid="docid", tokenize="unicode61 remove_diacritics 2");
INSERT INTO participants_fts (participants_fts, rank) VALUES ('rank', 'bm25(8.0, 3.0, 1.0)');
