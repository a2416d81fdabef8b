/** What a host can ask the package for, and the file it gets: the public paths, written out. */
export const modules = {
  samenspel: 'dist/index.js',
  'samenspel/schemas': 'dist/schemas.js',
  'samenspel/storage': 'dist/storage/index.js',
  'samenspel/exchange': 'dist/exchange/index.js',
  'samenspel/testing': 'dist/testing/index.js',
  'samenspel/instruments/co-creation-wheel': 'dist/instruments/co-creation-wheel/index.js',
  'samenspel/instruments/network-barometer': 'dist/instruments/network-barometer/index.js',
  'samenspel/instruments/partnership-map': 'dist/instruments/partnership-map/index.js',
  'samenspel/instruments/temple-scan': 'dist/instruments/temple-scan/index.js',
  'samenspel/instruments/trust-framework': 'dist/instruments/trust-framework/index.js',
  'samenspel/instruments/instrument': 'dist/instruments/instrument/index.js',
  'samenspel/group/comparison': 'dist/group/comparison/index.js',
  'samenspel/group/picture': 'dist/group/picture/index.js',
  'samenspel/group/dialogue': 'dist/group/dialogue/index.js',
  'samenspel/group/agreements': 'dist/group/agreements/index.js',
};

export const registrations = {
  'samenspel/define': 'dist/define.js',
  'samenspel/workspace/define': 'dist/context/define.js',
  'samenspel/instruments/co-creation-wheel/define': 'dist/instruments/co-creation-wheel/define.js',
  'samenspel/instruments/network-barometer/define': 'dist/instruments/network-barometer/define.js',
  'samenspel/instruments/partnership-map/define': 'dist/instruments/partnership-map/define.js',
  'samenspel/instruments/temple-scan/define': 'dist/instruments/temple-scan/define.js',
  'samenspel/instruments/trust-framework/define': 'dist/instruments/trust-framework/define.js',
  'samenspel/instruments/instrument/define': 'dist/instruments/instrument/define.js',
  'samenspel/group/comparison/define': 'dist/group/comparison/define.js',
  'samenspel/group/picture/define': 'dist/group/picture/define.js',
  'samenspel/group/dialogue/define': 'dist/group/dialogue/define.js',
  'samenspel/group/agreements/define': 'dist/group/agreements/define.js',
};

export const data = {
  'samenspel/schemas/co-creation-wheel.result.schema.json': 'dist/schemas/co-creation-wheel.result.schema.json',
  'samenspel/schemas/network-barometer.result.schema.json': 'dist/schemas/network-barometer.result.schema.json',
  'samenspel/schemas/partnership-map.result.schema.json': 'dist/schemas/partnership-map.result.schema.json',
  'samenspel/schemas/temple-scan.result.schema.json': 'dist/schemas/temple-scan.result.schema.json',
  'samenspel/schemas/trust-framework.result.schema.json': 'dist/schemas/trust-framework.result.schema.json',
  'samenspel/custom-elements.json': 'custom-elements.json',
  'samenspel/package.json': 'package.json',
};

/** The tags that `samenspel/define` registers. */
export const tags = [
  'samenspel-workspace',
  'samenspel-instrument',
  'samenspel-co-creation-wheel',
  'samenspel-network-barometer',
  'samenspel-partnership-map',
  'samenspel-temple-scan',
  'samenspel-trust-framework',
  'samenspel-comparison',
  'samenspel-group-picture',
  'samenspel-dialogue',
  'samenspel-agreements',
];
