// @generated from the shared types common by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCategoryPath {
    /// 一级类目ID
    pub first_cid: Option<i64>,
    /// 一级类目名称
    pub first_cname: Option<String>,
    /// 二级类目ID
    pub second_cid: Option<i64>,
    /// 二级类目名称
    pub second_cname: Option<String>,
    /// 三级类目ID
    pub third_cid: Option<i64>,
    /// 三级类目名称
    pub third_cname: Option<String>,
    /// 四级类目ID
    pub fourth_cid: Option<i64>,
    /// 四级类目名称
    pub fourth_cname: Option<String>,
}

impl DoudianCategoryPath {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            first_cid: None,
            first_cname: None,
            second_cid: None,
            second_cname: None,
            third_cid: None,
            third_cname: None,
            fourth_cid: None,
            fourth_cname: None,
        }
    }

    /// Sets `first_cid` (一级类目ID).
    #[must_use]
    pub fn first_cid(mut self, first_cid: i64) -> Self {
        self.first_cid = Some(first_cid);
        self
    }

    /// Sets `first_cname` (一级类目名称).
    #[must_use]
    pub fn first_cname(mut self, first_cname: impl Into<String>) -> Self {
        self.first_cname = Some(first_cname.into());
        self
    }

    /// Sets `second_cid` (二级类目ID).
    #[must_use]
    pub fn second_cid(mut self, second_cid: i64) -> Self {
        self.second_cid = Some(second_cid);
        self
    }

    /// Sets `second_cname` (二级类目名称).
    #[must_use]
    pub fn second_cname(mut self, second_cname: impl Into<String>) -> Self {
        self.second_cname = Some(second_cname.into());
        self
    }

    /// Sets `third_cid` (三级类目ID).
    #[must_use]
    pub fn third_cid(mut self, third_cid: i64) -> Self {
        self.third_cid = Some(third_cid);
        self
    }

    /// Sets `third_cname` (三级类目名称).
    #[must_use]
    pub fn third_cname(mut self, third_cname: impl Into<String>) -> Self {
        self.third_cname = Some(third_cname.into());
        self
    }

    /// Sets `fourth_cid` (四级类目ID).
    #[must_use]
    pub fn fourth_cid(mut self, fourth_cid: i64) -> Self {
        self.fourth_cid = Some(fourth_cid);
        self
    }

    /// Sets `fourth_cname` (四级类目名称).
    #[must_use]
    pub fn fourth_cname(mut self, fourth_cname: impl Into<String>) -> Self {
        self.fourth_cname = Some(fourth_cname.into());
        self
    }
}

impl rt::Encode for DoudianCategoryPath {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCategoryPath",
            &[
                rt::Field("first_cid", 0, &[]),
                rt::Field("first_cname", 0, &[]),
                rt::Field("second_cid", 0, &[]),
                rt::Field("second_cname", 0, &[]),
                rt::Field("third_cid", 0, &[]),
                rt::Field("third_cname", 0, &[]),
                rt::Field("fourth_cid", 0, &[]),
                rt::Field("fourth_cname", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.first_cid);
        rt::put(w, 1, &self.first_cname);
        rt::put(w, 6, &self.fourth_cid);
        rt::put(w, 7, &self.fourth_cname);
        rt::put(w, 2, &self.second_cid);
        rt::put(w, 3, &self.second_cname);
        rt::put(w, 4, &self.third_cid);
        rt::put(w, 5, &self.third_cname);
    }
}

impl rt::Decode for DoudianCategoryPath {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.first_cid, r),
            1 => rt::get(&mut self.first_cname, r),
            2 => rt::get(&mut self.second_cid, r),
            3 => rt::get(&mut self.second_cname, r),
            4 => rt::get(&mut self.third_cid, r),
            5 => rt::get(&mut self.third_cname, r),
            6 => rt::get(&mut self.fourth_cid, r),
            7 => rt::get(&mut self.fourth_cname, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCategoryPath);

rt::impl_serde!(DoudianCategoryPath, Self::default());

/// Part of requests and answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianRegion {
    /// 地区ID
    pub id: Option<String>,
    /// 名称
    pub name: Option<String>,
}

impl DoudianRegion {
    /// Without parameters.
    pub fn new() -> Self {
        Self { id: None, name: None }
    }

    /// Sets `id` (地区ID).
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `name` (名称).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl rt::Encode for DoudianRegion {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRegion",
            &[rt::Field("id", rt::LENIENT, &[]), rt::Field("name", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.id);
        rt::put(w, 1, &self.name);
    }
}

impl rt::Decode for DoudianRegion {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianRegion);

rt::impl_serde!(DoudianRegion, Self::default());

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSkuSpec {
    /// 规格名称
    pub name: Option<String>,
    /// 规格值
    pub value: Option<String>,
}

impl rt::Encode for DoudianSkuSpec {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuSpec",
            &[rt::Field("name", 0, &[]), rt::Field("value", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.value);
    }
}

impl rt::Decode for DoudianSkuSpec {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.value, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSkuSpec);

rt::impl_serde!(DoudianSkuSpec, Self::default());
