// Takes from articles everything that leads to shared nodes; the articles and statements themselves stay,
// with whatever else hangs on them.
UNWIND $ids AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (article)-[link:MENTIONS]->() DELETE link
}
CALL (article) {
  MATCH (article)<-[link:WROTE|REPORTED_IN]-(other)
  WITH link, other
  OPTIONAL MATCH (other)-[of:SAID|ABOUT|ADDRESSED_TO]-() WHERE other:Statement
  DELETE of, link
}
CALL (id) {
  MATCH (:Extraction {id: id})-[link:IMPLIES]->() DELETE link
}
