use doudian_codegen::*;
fn main() {
    let dir = std::env::args().nth(1).unwrap();
    let t = std::time::Instant::now();
    let s = match read_dir(std::path::Path::new(&dir)) {
        Ok(s) => s,
        Err(e) => {
            println!("{e}");
            return;
        }
    };
    let t1 = t.elapsed();
    match compile(&s) {
        Ok(m) => {
            for p in &m.platforms {
                println!(
                    "{} apis {} structs {} enums {}",
                    p.name,
                    p.apis.len(),
                    p.structs.len(),
                    p.enums.len()
                );
                if std::env::args().nth(2).is_some() {
                    println!("{p:#?}")
                }
            }
        }
        Err(e) => println!("{}", e.render(std::env::var("COLOR").is_ok())),
    }
    eprintln!("read {t1:?} total {:?}", t.elapsed());
}
