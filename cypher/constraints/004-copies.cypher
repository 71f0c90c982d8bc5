// Near-copies are found by the bands of their prints (src/model/near-copies.ts), and counted by their family.
CREATE INDEX rapporteur_band_0 IF NOT EXISTS FOR (n:Extraction) ON (n.band0);
CREATE INDEX rapporteur_band_1 IF NOT EXISTS FOR (n:Extraction) ON (n.band1);
CREATE INDEX rapporteur_band_2 IF NOT EXISTS FOR (n:Extraction) ON (n.band2);
CREATE INDEX rapporteur_band_3 IF NOT EXISTS FOR (n:Extraction) ON (n.band3);
CREATE INDEX rapporteur_band_4 IF NOT EXISTS FOR (n:Extraction) ON (n.band4);
CREATE INDEX rapporteur_article_family IF NOT EXISTS FOR (n:Article) ON (n.family);
