import { describe, expect, it } from 'vitest';
import { townshipCode, townshipsIn } from '../../src/cli/data/places/townships.ts';
import { register } from '../../src/cli/data/places/register.ts';
import { findPlace, findPlaces } from '../../src/places/find-place.ts';
import { codesAbove, placeOf, tierOf } from '../../src/places/publisher-place.ts';

describe('a place by the names that people say', () => {
  it.each([
    ['洪泽', '320813'],
    ['淮安市洪泽区人民政府', '320813'],
    ['江苏洪泽', '320813'],
    ['北京朝阳', '110105'],
    ['北京 朝阳区', '110105'],
    ['杭州西湖', '330106'],
    ['浙江省杭州市西湖区', '330106'],
    ['上海', '310000'],
    ['内蒙古', '150000'],
    ['延边州', '222400'],
    ['石柱县', '500240'],
    ['襄樊', '420600'],
    ['思茅市', '530800'],
    ['北京崇文区', '110101'],
    ['淮安市洪澤區', '320813'],
    ['吉林市', '220200'],
    ['吉林', '220000'],
    ['泾县', '341823'],
  ])('%s is %s', (name, code) => {
    expect(findPlace(register, name)?.code).toBe(code);
  });

  it('is none where several have it with equal right, or none has it', () => {
    expect(findPlace(register, '鼓楼区')).toBeNull();
    expect(findPlace(register, '某某')).toBeNull();
    expect(findPlace(register, '')).toBeNull();
    expect(findPlaces(register, '鼓楼区').map(({ code }) => code)).toEqual([
      '320106',
      '320302',
      '350102',
      '410204',
    ]);
  });

  it('is the one within another place', () => {
    expect(findPlace(register, '鼓楼区', { within: '350000' })?.code).toBe('350102');
    expect(findPlace(register, '朝阳', { within: '220100' })?.code).toBe('220104');
  });
});

describe('the register', () => {
  it('has the provinces, cities and counties of GB/T 2260, each within another', () => {
    const count = (level: 'province' | 'city' | 'county') => register.ofLevel(level).length;
    expect([count('province'), count('city'), count('county')]).toEqual([31, 333, 2850]);
    const orphans = register.all.filter(
      ({ code, level }) => !register.parentOf(code) && level !== 'province',
    );
    expect(orphans).toEqual([]);
  });

  it('tells the parts of a place, all who should file', () => {
    expect(register.partsOf(null)).toHaveLength(31);
    expect(register.partsOf('500000')).toHaveLength(38);
    expect(register.partsOf('320800').map(({ name }) => name)).toEqual([
      '淮安区',
      '淮阴区',
      '清江浦区',
      '洪泽区',
      '涟水县',
      '盱眙县',
      '金湖县',
    ]);
    expect(register.parentOf('429006')?.name).toBe('湖北省');
  });

  it('names a place in full', () => {
    const names = ['320813', '110105', '321322', '420000', '341823'].map((code) => register.fullNameOf(code));
    expect(names).toEqual(['淮安市洪泽区', '北京市朝阳区', '沭阳县', '湖北省', '宣城市泾县']);
  });

  it('knows the townships, by whole name and by one of another kind', () => {
    expect(townshipCode('500153', '河包镇')).toBe('500153109');
    expect(townshipCode('110115', '亦庄镇')).toBe('110115004');
    expect(townshipCode('410100', '高新区双桥办事处')).toMatch(/^4101/);
    expect(townshipCode('500153', '某镇')).toBeNull();
    expect(townshipsIn('500153').length).toBeGreaterThan(20);
    expect(townshipsIn('320800')).toEqual([]);
    expect(townshipsIn('441900').length).toBeGreaterThan(30);
  });
});

describe('a publisher’s place', () => {
  it('is its township, county, city or province, with the codes above', () => {
    const bureau = { level: 'department', region_code: '320813' } as const;
    expect(placeOf(register, bureau)?.name).toBe('洪泽区');
    expect(codesAbove(register, bureau)).toEqual({ city_code: '320800', county_code: '320813' });
    expect(codesAbove(register, { region_code: '410100', township_code: '410102018' })).toEqual({
      city_code: '410100',
      county_code: '410102',
    });
    expect(codesAbove(register, { region_code: '110105' })).toEqual({
      city_code: null,
      county_code: '110105',
    });
    expect(codesAbove(register, { region_code: '320000' })).toEqual({ city_code: null, county_code: null });
  });

  it('tells whose body a department is', () => {
    expect(tierOf({ level: 'department', region_code: '320000' })).toBe('province');
    expect(tierOf({ level: 'department', region_code: '320813' })).toBe('county');
    expect(tierOf({ level: 'department', region_code: '410100', of_zone: true })).toBe('zone');
    expect(tierOf({ level: 'township', region_code: '500153' })).toBe('township');
  });
});
