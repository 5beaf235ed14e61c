import { personalData } from '../src/checks/personal-data.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import { readIndexes } from '../src/index.js';
import { findIdentifiers } from '../src/checks/personal-data/identifiers.js';
import { readWording } from '../src/wording/index.js';
import { observe } from '../src/checks/find.js';
import { drafts } from './bench/drafts.js';
readIndexes(); const text=[...drafts(4000)].join('\n\n');
const cpu=()=>{const c=process.cpuUsage(); return (c.user+c.system)/1000;};
for(const size of [10000,100000,1000000]){ const best:any={}; for(let r=0;r<6;r++){ const d=readDocument(text.slice(0,size),noCouncil); const m=(n:string,f:()=>any)=>{const s=cpu(); f(); const e=cpu()-s; best[n]=Math.min(best[n]??1e9,e);}; readWording(d,'abuse');
 m('find',()=>[...personalData.find!(d)]); m('ident',()=>[...findIdentifiers(d)]); const sc=readWording(d,'personal-data') as any; m('obs',()=>sc.observations(personalData.wording)); m('observe',()=>observe(personalData,d)); m('sliced',()=>/\bzzzqq\b/.test(d.plain)); }
 process.stdout.write(size+JSON.stringify(best)+'\n'); }
