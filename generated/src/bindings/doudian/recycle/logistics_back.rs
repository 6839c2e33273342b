// @generated from doudian/recycle/recycle.logisticsBack.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 回收商退货发货 — `recycle.logisticsBack`
///
/// Family: `recycle` (the feature `recycle`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianRecycleLogisticsBackRequest;
///
/// let request = DoudianRecycleLogisticsBackRequest::new("…", "…", "…", "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianRecycleLogisticsBackRequest {
    /// 线索单ID
    pub clue_order_id: String,
    /// 物流公司编码
    pub company_code: String,
    /// 物流公司名称
    pub company: String,
    /// 物流单号
    pub logistics_code: String,
}

impl DoudianRecycleLogisticsBackRequest {
    /// With the parameters that are required.
    pub fn new(
        clue_order_id: impl Into<String>,
        company_code: impl Into<String>,
        company: impl Into<String>,
        logistics_code: impl Into<String>,
    ) -> Self {
        Self {
            clue_order_id: clue_order_id.into(),
            company_code: company_code.into(),
            company: company.into(),
            logistics_code: logistics_code.into(),
        }
    }
}

/// The answer to [`DoudianRecycleLogisticsBackRequest`].
pub type DoudianRecycleLogisticsBackResponse = rt::DoudianResponse<
    DoudianRecycleLogisticsBackData,
>;

impl rt::DoudianRequest for DoudianRecycleLogisticsBackRequest {
    type Data = DoudianRecycleLogisticsBackData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "recycle.logisticsBack",
        path: "/recycle/logisticsBack",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianRecycleLogisticsBackRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRecycleLogisticsBackRequest",
            &[
                rt::Field("clue_order_id", rt::REQUIRED, &[]),
                rt::Field("company_code", rt::REQUIRED, &[]),
                rt::Field("company", rt::REQUIRED, &[]),
                rt::Field("logistics_code", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.clue_order_id);
        rt::put(w, 2, &self.company);
        rt::put(w, 1, &self.company_code);
        rt::put(w, 3, &self.logistics_code);
    }
}

rt::impl_record!(DoudianRecycleLogisticsBackRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianRecycleLogisticsBackRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.clue_order_id, r),
            1 => rt::get(&mut self.company_code, r),
            2 => rt::get(&mut self.company, r),
            3 => rt::get(&mut self.logistics_code, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianRecycleLogisticsBackRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            clue_order_id: Default::default(),
            company_code: Default::default(),
            company: Default::default(),
            logistics_code: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianRecycleLogisticsBackRequest, Self::blank());

/// Part of the answer to `recycle.logisticsBack`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianRecycleLogisticsBackData {
    /// 是否成功
    ///
    /// Text on the wire.
    pub success: bool,
    /// 错误代码
    pub err_no: Option<i32>,
}

impl rt::Encode for DoudianRecycleLogisticsBackData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRecycleLogisticsBackData",
            &[
                rt::Field("success", rt::REQUIRED | rt::QUOTED, &[]),
                rt::Field("err_no", rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.err_no);
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianRecycleLogisticsBackData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            1 => rt::get(&mut self.err_no, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianRecycleLogisticsBackData);

rt::impl_serde!(DoudianRecycleLogisticsBackData, Self::default());
