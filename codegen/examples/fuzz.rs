//! temp
use doudian_codegen::*;
use std::time::Instant;
struct R(u64);
impl R { fn b(&mut self, n: usize)->usize{ self.0^=self.0<<13; self.0^=self.0>>7; self.0^=self.0<<17; (self.0 % n.max(1) as u64) as usize } }
const T: &[&str]=&["\n"," ","  ","\t",":",": ","- ","-","[","]","{","}",",","\"","'","&a ","*a","!!str ","!x ","!<tag:yaml.org,2002:int> ","|\n",">\n","|2-\n","? ","#","---\n","...\n","%YAML 1.1\n","%TAG ! tag:x,2000:\n","<<: *a\n","null","~","true","1e999",".nan","0x","订","\u{feff}","\r","\u{85}","\u{2028}","\0","\u{7f}","type: ","page<",">","request:\n","@","`","\\","\u{10ffff}","\\u12","\\x", "? - a\n: b\n", "*", "&", "!"];
fn main(){
    let dir=std::env::args().nth(1).unwrap(); let rounds:usize=std::env::args().nth(2).unwrap().parse().unwrap();
    let files=read_dir(std::path::Path::new(&dir)).unwrap();
    let t=Instant::now(); let m=compile(&files); println!("clean {:?} ok={} files {}", t.elapsed(), m.is_ok(), files.len());
    let platform=files.iter().find(|f| f.path.ends_with("platform.yaml")).unwrap().clone();
    let mut r=R(std::env::args().nth(3).and_then(|s|s.parse().ok()).unwrap_or(88172645463325252)); let mut bad=0; let mut slowest=std::time::Duration::ZERO; let mut internal=0;
    let mut yaml_odd=0;
    for i in 0..rounds {
        let mut b=files[r.b(files.len())].bytes.clone();
        if b.len()>3000 { b.truncate(3000); while std::str::from_utf8(&b).is_err() { b.pop(); } }
        for _ in 0..=r.b(8) { let at=r.b(b.len()+1); match r.b(6){0=>b.truncate(at),1=>{let e=(at+r.b(20)).min(b.len());b.drain(at..e);},2=>{b.insert(at,r.b(256) as u8);},3=>{let e=(at+r.b(60)).min(b.len());let p=b[at..e].to_vec();let to=r.b(b.len()+1);b.splice(to..to,p);},_=>{let t=T[r.b(T.len())];b.splice(at..at,t.bytes());}} }
        std::fs::write("/tmp/fuzz_last.yaml",&b).ok();
        let t=Instant::now();
        let s=[SourceFile::new("a.yaml",b),platform.clone()];
        if let Err(p)=compile(&s){bad+=1; let text=p.render(i%2==0); assert!(!text.is_empty()); for d in &p { if d.code=="internal" {internal+=1; println!("{d}");} if d.code=="yaml-syntax" && (d.message.contains(" at line ")) {yaml_odd+=1; if yaml_odd<15 {println!("{d}");}}}}
        let e=t.elapsed(); if e>slowest {slowest=e; if e.as_millis()>50 {std::fs::copy("/tmp/fuzz_last.yaml",format!("/tmp/fuzz_slow_{i}.yaml")).ok(); println!("slow {e:?} {i}");}}
    }
    println!("bad {bad}/{rounds} slowest {slowest:?} internal {internal} odd {yaml_odd}");
}
