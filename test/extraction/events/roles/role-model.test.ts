import {
  ROLES,
  reasonFor,
  roleModelFrom,
  roleModelToFile,
  roleProbabilities,
  SETTINGS,
  shippedRoleModel,
} from '../../../../src/extraction/events/roles/role-model';
import { packModel, unpackModel } from '../../../../src/extraction/tagging/model-file';

/** One fact, "deed:hosts", that speaks for HOST, and twice as much for countries. */
const small = () => {
  const rows = SETTINGS.length + 1;
  const weights = ROLES.map((role) => {
    const own = new Float64Array(rows + 1);
    if (role === 'HOST') {
      own[0] = 2;
      own[SETTINGS.findIndex((setting) => setting.test('kind:COUNTRY')) + 1] = 2;
    }
    return own;
  });
  return { places: new Map([['deed:hosts', 0]]), weights };
};

describe('the model of roles', () => {
  test('adds what facts say in each setting', () => {
    const [person] = roleProbabilities(small(), new Set(['deed:hosts', 'kind:PERSON']), ['HOST']);
    const [country] = roleProbabilities(small(), new Set(['deed:hosts', 'kind:COUNTRY']), ['HOST']);
    expect(person).toBeCloseTo(1 / (1 + Math.exp(-2)));
    expect(country).toBeCloseTo(1 / (1 + Math.exp(-4)));
  });

  test('names the fact that speaks most, and none where none speaks', () => {
    expect(reasonFor(small(), new Set(['deed:hosts', 'lead']), 'HOST')).toBe('deed:hosts');
    expect(reasonFor(small(), new Set(['deed:hosts']), 'ACTOR')).toBeNull();
  });

  test('is the same after it was packed', () => {
    const file = roleModelToFile(shippedRoleModel());
    expect(roleModelToFile(roleModelFrom(unpackModel(packModel(file)))).facts).toEqual(file.facts);
    expect(packModel(file).equals(packModel(roleModelToFile(shippedRoleModel())))).toBe(true);
  });

  test('is refused where it was trained for other roles', () => {
    const { facts, sections } = roleModelToFile(shippedRoleModel());
    expect(() => roleModelFrom({ facts: { ...facts, roles: ['ACTOR'] }, sections })).toThrow(/train:roles/);
  });
});
