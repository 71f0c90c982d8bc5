// Is anything stored, besides the counter of those who write and the mark of a restore?
RETURN EXISTS { (node) WHERE NOT node:Counter AND NOT node:Restore } AS isUsed
