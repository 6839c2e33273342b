// @generated from the shared types spec by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpec {
    /// 规格ID
    pub id: i64,
    /// 规格名称
    pub name: String,
    /// 规格信息
    pub specs: Vec<DoudianSpecNode>,
    /// 规格组ID
    pub spec_id: Option<i64>,
    /// 上级ID
    pub pid: Option<i64>,
    /// 是否叶子
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_leaf: Option<i32>,
    /// 规格值
    pub values: Vec<DoudianSpecNode>,
    /// `Specs` on the wire; it has no label.
    ///
    /// Capital S; one legacy source.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub specs_: Vec<DoudianSpecNode>,
    /// 在线状态
    pub status: Option<i32>,
}

impl rt::Encode for DoudianSpec {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpec",
            &[
                rt::Field("id", rt::REQUIRED, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("specs", 0, &[]),
                rt::Field("spec_id", 0, &[]),
                rt::Field("pid", 0, &[]),
                rt::Field("is_leaf", 0, &["0", "1"]),
                rt::Field("values", 0, &[]),
                rt::Field("Specs", rt::UNCERTAIN, &[]),
                rt::Field("status", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.specs_);
        rt::put(w, 0, &self.id);
        rt::put(w, 5, &self.is_leaf);
        rt::put(w, 1, &self.name);
        rt::put(w, 4, &self.pid);
        rt::put(w, 3, &self.spec_id);
        rt::put(w, 2, &self.specs);
        rt::put(w, 8, &self.status);
        rt::put(w, 6, &self.values);
    }
}

impl rt::Decode for DoudianSpec {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.specs, r),
            3 => rt::get(&mut self.spec_id, r),
            4 => rt::get(&mut self.pid, r),
            5 => rt::get(&mut self.is_leaf, r),
            6 => rt::get(&mut self.values, r),
            7 => rt::get(&mut self.specs_, r),
            8 => rt::get(&mut self.status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpec);

rt::impl_serde!(DoudianSpec, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpecNode {
    /// 规格值ID
    pub id: i64,
    /// 规格ID
    pub spec_id: Option<i64>,
    /// 名称
    pub name: String,
    /// 上级ID
    pub pid: Option<i64>,
    /// 是否叶子
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_leaf: Option<i32>,
    /// 规格值
    pub values: Vec<DoudianSpecNode>,
    /// 在线状态
    ///
    /// Codes:
    ///
    /// - `-2` 彻底删除
    /// - `0` 在线
    /// - `1` 下线
    /// - `2` 删除
    pub status: Option<i32>,
    /// `Specs` on the wire; it has no label.
    ///
    /// Capital S; one legacy source.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub specs: Vec<DoudianSpecNode>,
}

impl rt::Encode for DoudianSpecNode {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpecNode",
            &[
                rt::Field("id", rt::REQUIRED, &[]),
                rt::Field("spec_id", 0, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("pid", rt::LENIENT, &[]),
                rt::Field("is_leaf", 0, &["0", "1"]),
                rt::Field("values", 0, &[]),
                rt::Field("status", 0, &["-2", "0", "1", "2"]),
                rt::Field("Specs", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.specs);
        rt::put(w, 0, &self.id);
        rt::put(w, 4, &self.is_leaf);
        rt::put(w, 2, &self.name);
        rt::put(w, 3, &self.pid);
        rt::put(w, 1, &self.spec_id);
        rt::put(w, 6, &self.status);
        rt::put(w, 5, &self.values);
    }
}

impl rt::Decode for DoudianSpecNode {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.spec_id, r),
            2 => rt::get(&mut self.name, r),
            3 => rt::get(&mut self.pid, r),
            4 => rt::get(&mut self.is_leaf, r),
            5 => rt::get(&mut self.values, r),
            6 => rt::get(&mut self.status, r),
            7 => rt::get(&mut self.specs, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpecNode);

rt::impl_serde!(DoudianSpecNode, Self::default());
