/** Registers every element. Hosts that show one instrument load that one's own `define` instead. */
import './context/define.js';
import './instruments/instrument/define.js';
import './instruments/co-creation-wheel/define.js';
import './instruments/network-barometer/define.js';
import './instruments/partnership-map/define.js';
import './instruments/temple-scan/define.js';
import './instruments/trust-framework/define.js';
import './group/picture/define.js';
import './group/comparison/define.js';
import './group/dialogue/define.js';
import './group/agreements/define.js';
