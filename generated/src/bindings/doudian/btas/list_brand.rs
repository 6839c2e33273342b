// @generated from doudian/btas/btas.listBrand.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 质检品牌列表 — `btas.listBrand`
///
/// Family: `btas` (the feature `btas`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBtasListBrandRequest;
///
/// let request = DoudianBtasListBrandRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBtasListBrandRequest {}

impl DoudianBtasListBrandRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianBtasListBrandRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBtasListBrandRequest`].
pub type DoudianBtasListBrandResponse = rt::DoudianResponse<DoudianBtasListBrandData>;

impl rt::DoudianRequest for DoudianBtasListBrandRequest {
    type Data = DoudianBtasListBrandData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "btas.listBrand",
        path: "/btas/listBrand",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianBtasListBrandRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table("DoudianBtasListBrandRequest", &[]);
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianBtasListBrandRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBtasListBrandRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianBtasListBrandRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBtasListBrandRequest, Self::blank());

/// Part of the answer to `btas.listBrand`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasListBrandBrand {
    /// 品牌ID
    pub brand_id: i64,
    /// 品牌名称
    pub brand_name: String,
    /// 品牌支持类型列表
    pub brand_category_list: Vec<DoudianBtasListBrandCategory>,
}

impl rt::Encode for DoudianBtasListBrandBrand {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasListBrandBrand",
            &[
                rt::Field("brand_id", rt::REQUIRED, &[]),
                rt::Field("brand_name", rt::REQUIRED, &[]),
                rt::Field("brand_category_list", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.brand_category_list);
        rt::put(w, 0, &self.brand_id);
        rt::put(w, 1, &self.brand_name);
    }
}

impl rt::Decode for DoudianBtasListBrandBrand {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.brand_id, r),
            1 => rt::get(&mut self.brand_name, r),
            2 => rt::get(&mut self.brand_category_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasListBrandBrand);

rt::impl_serde!(DoudianBtasListBrandBrand, Self::default());

/// Part of the answer to `btas.listBrand`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasListBrandCategory {
    /// 支持类型ID
    pub id: i64,
    /// 支持类型名称
    pub name: String,
}

impl rt::Encode for DoudianBtasListBrandCategory {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasListBrandCategory",
            &[rt::Field("id", rt::REQUIRED, &[]), rt::Field("name", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.id);
        rt::put(w, 1, &self.name);
    }
}

impl rt::Decode for DoudianBtasListBrandCategory {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasListBrandCategory);

rt::impl_serde!(DoudianBtasListBrandCategory, Self::default());

/// Part of the answer to `btas.listBrand`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasListBrandData {
    /// 品牌列表
    pub brand_list: Vec<DoudianBtasListBrandBrand>,
}

impl rt::Encode for DoudianBtasListBrandData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasListBrandData",
            &[rt::Field("brand_list", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.brand_list);
    }
}

impl rt::Decode for DoudianBtasListBrandData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.brand_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasListBrandData);

rt::impl_serde!(DoudianBtasListBrandData, Self::default());
