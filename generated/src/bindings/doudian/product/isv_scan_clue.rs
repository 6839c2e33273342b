// @generated from doudian/product/product.isv.scanClue.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 扫描商机线索 — `product.isv.scanClue`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductIsvScanClueRequest;
///
/// let request = DoudianProductIsvScanClueRequest::new(1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductIsvScanClueRequest {
    /// 线索ID
    pub clue_id: i64,
    /// 渠道编码
    pub source_channel_code: Option<Vec<String>>,
    /// 每页数量
    ///
    /// At most 200.
    pub page_size: i64,
}

impl DoudianProductIsvScanClueRequest {
    /// With the parameters that are required.
    pub fn new(clue_id: i64, page_size: i64) -> Self {
        Self {
            clue_id,
            source_channel_code: None,
            page_size,
        }
    }

    /// Sets `source_channel_code` (渠道编码).
    #[must_use]
    pub fn source_channel_code(
        mut self,
        source_channel_code: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_channel_code = Some(
            source_channel_code.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// The answer to [`DoudianProductIsvScanClueRequest`].
pub type DoudianProductIsvScanClueResponse = rt::DoudianResponse<
    Vec<DoudianProductIsvScanClueClue>,
>;

impl rt::DoudianRequest for DoudianProductIsvScanClueRequest {
    type Data = Vec<DoudianProductIsvScanClueClue>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.isv.scanClue",
        path: "/product/isv/scanClue",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductIsvScanClueRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductIsvScanClueRequest",
            &[
                rt::Field("clue_id", rt::REQUIRED, &[]),
                rt::Field("source_channel_code", 0, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.clue_id);
        rt::put(w, 2, &self.page_size);
        rt::put(w, 1, &self.source_channel_code);
    }
}

rt::impl_record!(DoudianProductIsvScanClueRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductIsvScanClueRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.clue_id, r),
            1 => rt::get(&mut self.source_channel_code, r),
            2 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductIsvScanClueRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            clue_id: Default::default(),
            source_channel_code: Default::default(),
            page_size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductIsvScanClueRequest, Self::blank());

/// Part of the answer to `product.isv.scanClue`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductIsvScanClueClue {
    /// 线索ID
    pub clue_id: Option<i64>,
    /// 线索名
    pub clue_name: Option<String>,
    /// 线索图片URL
    pub pic_url: Option<String>,
    /// 一级类目ID
    pub first_cid: Option<i64>,
    /// 一级类目名
    pub first_name: Option<String>,
    /// 二级类目ID
    pub second_cid: Option<i64>,
    /// 二级类目名
    pub second_name: Option<String>,
    /// 品牌ID
    pub brand_id: Option<i64>,
    /// 品牌名-中文
    pub brand_name_cn: Option<String>,
    /// 品牌名-英文
    pub brand_name_en: Option<String>,
    /// 建议售价最小值, in fen (0.01 yuan)
    pub price_min: Option<i64>,
    /// 建议售价最大值, in fen (0.01 yuan)
    pub price_max: Option<i64>,
    /// `search_heat` on the wire; it has no label.
    pub search_heat: Option<i64>,
    /// `demand_and_supply_rate` on the wire; it has no label.
    pub demand_and_supply_rate: Option<f64>,
    /// 三级类目ID
    pub third_cid: Option<i64>,
    /// 三级类目名
    pub third_name: Option<String>,
    /// 四级类目ID
    pub fourth_cid: Option<i64>,
    /// 四级类目名
    pub fourth_name: Option<String>,
    /// `query_name_cut_list` on the wire; it has no label.
    pub query_name_cut_list: Vec<String>,
}

impl rt::Encode for DoudianProductIsvScanClueClue {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductIsvScanClueClue",
            &[
                rt::Field("clue_id", 0, &[]),
                rt::Field("clue_name", 0, &[]),
                rt::Field("pic_url", 0, &[]),
                rt::Field("first_cid", 0, &[]),
                rt::Field("first_name", 0, &[]),
                rt::Field("second_cid", 0, &[]),
                rt::Field("second_name", 0, &[]),
                rt::Field("brand_id", 0, &[]),
                rt::Field("brand_name_cn", 0, &[]),
                rt::Field("brand_name_en", 0, &[]),
                rt::Field("price_min", 0, &[]),
                rt::Field("price_max", 0, &[]),
                rt::Field("search_heat", 0, &[]),
                rt::Field("demand_and_supply_rate", 0, &[]),
                rt::Field("third_cid", 0, &[]),
                rt::Field("third_name", 0, &[]),
                rt::Field("fourth_cid", 0, &[]),
                rt::Field("fourth_name", 0, &[]),
                rt::Field("query_name_cut_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.brand_id);
        rt::put(w, 8, &self.brand_name_cn);
        rt::put(w, 9, &self.brand_name_en);
        rt::put(w, 0, &self.clue_id);
        rt::put(w, 1, &self.clue_name);
        rt::put(w, 13, &self.demand_and_supply_rate);
        rt::put(w, 3, &self.first_cid);
        rt::put(w, 4, &self.first_name);
        rt::put(w, 16, &self.fourth_cid);
        rt::put(w, 17, &self.fourth_name);
        rt::put(w, 2, &self.pic_url);
        rt::put(w, 11, &self.price_max);
        rt::put(w, 10, &self.price_min);
        rt::put(w, 18, &self.query_name_cut_list);
        rt::put(w, 12, &self.search_heat);
        rt::put(w, 5, &self.second_cid);
        rt::put(w, 6, &self.second_name);
        rt::put(w, 14, &self.third_cid);
        rt::put(w, 15, &self.third_name);
    }
}

impl rt::Decode for DoudianProductIsvScanClueClue {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.clue_id, r),
            1 => rt::get(&mut self.clue_name, r),
            2 => rt::get(&mut self.pic_url, r),
            3 => rt::get(&mut self.first_cid, r),
            4 => rt::get(&mut self.first_name, r),
            5 => rt::get(&mut self.second_cid, r),
            6 => rt::get(&mut self.second_name, r),
            7 => rt::get(&mut self.brand_id, r),
            8 => rt::get(&mut self.brand_name_cn, r),
            9 => rt::get(&mut self.brand_name_en, r),
            10 => rt::get(&mut self.price_min, r),
            11 => rt::get(&mut self.price_max, r),
            12 => rt::get(&mut self.search_heat, r),
            13 => rt::get(&mut self.demand_and_supply_rate, r),
            14 => rt::get(&mut self.third_cid, r),
            15 => rt::get(&mut self.third_name, r),
            16 => rt::get(&mut self.fourth_cid, r),
            17 => rt::get(&mut self.fourth_name, r),
            18 => rt::get(&mut self.query_name_cut_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductIsvScanClueClue);

rt::impl_serde!(DoudianProductIsvScanClueClue, Self::default());
