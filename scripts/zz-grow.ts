import { checks } from '../src/checks/index.js';
import { observe } from '../src/checks/find.js';
import { noCouncil } from '../src/council.js';
import { readDocument } from '../src/document/index.js';
import { checkDraft, loadPolicy, readIndexes } from '../src/index.js';
import { matches } from '../src/phrases/index.js';
import { reporters } from '../src/reporters/index.js';
import { readWording } from '../src/wording/index.js';
import { drafts } from './bench/drafts.js';
readIndexes();
const text=[...drafts(4000)].join('\n\n');
const policy = await loadPolicy('pilsley');
const cpu=()=>{const c=process.cpuUsage(); return (c.user+c.system)/1000;};
const rows:Record<string,number[]>={};
for(const size of [10000,100000,1000000]) for(const name of ['all']) {
  const best:Record<string,number>={};
  for(let r=0;r<(size===1e6?3:size===1e5?8:40);r++){ const t=text.slice(0,size); const m=(n:string,f:()=>any)=>{const s=cpu(); const v=f(); const e=cpu()-s; best[n]=Math.min(best[n]??1e9,e); return v;};
    const d=m('read',()=>readDocument(t,noCouncil)); const ph=checks.flatMap(({groups=[]})=>groups)[0]!.phrases; m('phrases',()=>matches(d,ph)); m('wording',()=>readWording(d,checks.find(({wording})=>wording)!.id));
    for(const c of checks) m(c.id,()=>[...observe(c,d)]);
    const cl=m('checkDraft',()=>checkDraft({id:'x',text:t,context:{role:'councillor',channel:'personal',platform:null,authorised:null,date:'2026-05-04'} as any},policy)); m('json',()=>reporters.json(cl,{version:'0',all:false,why:false,quiet:false,origins:{},color:false,width:80} as any)); }
  for(const [k,v] of Object.entries(best)) (rows[k]??=[]).push(v);
}
for(const [k,v] of Object.entries(rows)) process.stdout.write(k.padEnd(24)+v.map(x=>x.toFixed(1).padStart(9)).join('')+'  '+(v[2]!/v[1]!).toFixed(1)+'\n');
