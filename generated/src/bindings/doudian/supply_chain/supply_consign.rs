// @generated from doudian/supply_chain/supplyChain.supplyConsign.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 供应商发货 — `supplyChain.supplyConsign`
///
/// Family: `supply_chain` (the feature `supply_chain`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupplyChainSupplyConsignRequest;
///
/// let request = DoudianSupplyChainSupplyConsignRequest::new("…", "…", "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 20000 | `isp.service-error:1000` | 系统异常 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:1020` | 非法参数 | mend the request |
/// | 50002 | `isv.business-failed:2000` | 业务处理失败 | ask the platform |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupplyChainSupplyConsignRequest {
    /// 供货单号
    pub order_no: String,
    /// 快递商编码
    pub tms_code: String,
    /// 快递单号
    pub tracking_no: String,
    /// 发货人地址
    pub sender_addr: Option<DoudianSupplyChainSupplyConsignSenderAddr>,
    /// 发货人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub sender_name: Option<String>,
    /// 发货人联系电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub sender_tel: Option<String>,
    /// 包裹列表
    ///
    /// To ship in several parcels.
    pub package_list: Option<Vec<DoudianSupplyChainSupplyConsignPackage>>,
}

impl DoudianSupplyChainSupplyConsignRequest {
    /// With the parameters that are required.
    pub fn new(
        order_no: impl Into<String>,
        tms_code: impl Into<String>,
        tracking_no: impl Into<String>,
    ) -> Self {
        Self {
            order_no: order_no.into(),
            tms_code: tms_code.into(),
            tracking_no: tracking_no.into(),
            sender_addr: None,
            sender_name: None,
            sender_tel: None,
            package_list: None,
        }
    }

    /// Sets `sender_addr` (发货人地址).
    #[must_use]
    pub fn sender_addr(
        mut self,
        sender_addr: DoudianSupplyChainSupplyConsignSenderAddr,
    ) -> Self {
        self.sender_addr = Some(sender_addr);
        self
    }

    /// Sets `sender_name` (发货人姓名).
    #[must_use]
    pub fn sender_name(mut self, sender_name: impl Into<String>) -> Self {
        self.sender_name = Some(sender_name.into());
        self
    }

    /// Sets `sender_tel` (发货人联系电话).
    #[must_use]
    pub fn sender_tel(mut self, sender_tel: impl Into<String>) -> Self {
        self.sender_tel = Some(sender_tel.into());
        self
    }

    /// Sets `package_list` (包裹列表).
    #[must_use]
    pub fn package_list(
        mut self,
        package_list: impl Into<Vec<DoudianSupplyChainSupplyConsignPackage>>,
    ) -> Self {
        self.package_list = Some(package_list.into());
        self
    }
}

/// The answer to [`DoudianSupplyChainSupplyConsignRequest`].
pub type DoudianSupplyChainSupplyConsignResponse = rt::DoudianResponse<
    DoudianSupplyChainSupplyConsignData,
>;

impl rt::DoudianRequest for DoudianSupplyChainSupplyConsignRequest {
    type Data = DoudianSupplyChainSupplyConsignData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "supplyChain.supplyConsign",
        path: "/supplyChain/supplyConsign",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:1000",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1020",
                label: "非法参数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2000",
                label: "业务处理失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
        ],
    };
}

impl rt::Encode for DoudianSupplyChainSupplyConsignRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainSupplyConsignRequest",
            &[
                rt::Field("order_no", rt::REQUIRED, &[]),
                rt::Field("tms_code", rt::REQUIRED, &[]),
                rt::Field("tracking_no", rt::REQUIRED, &[]),
                rt::Field("sender_addr", 0, &[]),
                rt::Field("sender_name", rt::PII, &[]),
                rt::Field("sender_tel", rt::PII, &[]),
                rt::Field("package_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_no);
        rt::put(w, 6, &self.package_list);
        rt::put(w, 3, &self.sender_addr);
        rt::put(w, 4, &self.sender_name);
        rt::put(w, 5, &self.sender_tel);
        rt::put(w, 1, &self.tms_code);
        rt::put(w, 2, &self.tracking_no);
    }
}

rt::impl_record!(DoudianSupplyChainSupplyConsignRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyChainSupplyConsignRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_no, r),
            1 => rt::get(&mut self.tms_code, r),
            2 => rt::get(&mut self.tracking_no, r),
            3 => rt::get(&mut self.sender_addr, r),
            4 => rt::get(&mut self.sender_name, r),
            5 => rt::get(&mut self.sender_tel, r),
            6 => rt::get(&mut self.package_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupplyChainSupplyConsignRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_no: Default::default(),
            tms_code: Default::default(),
            tracking_no: Default::default(),
            sender_addr: Default::default(),
            sender_name: Default::default(),
            sender_tel: Default::default(),
            package_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupplyChainSupplyConsignRequest, Self::blank());

/// Part of the answer to `supplyChain.supplyConsign`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainSupplyConsignData {
    /// 是否发货成功
    pub success: Option<bool>,
}

impl rt::Encode for DoudianSupplyChainSupplyConsignData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainSupplyConsignData",
            &[rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianSupplyChainSupplyConsignData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainSupplyConsignData);

rt::impl_serde!(DoudianSupplyChainSupplyConsignData, Self::default());

/// Part of the request `supplyChain.supplyConsign`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainSupplyConsignPackage {
    /// 快递商编码
    pub tms_code: String,
    /// 发货数量
    pub ship_cnt: i32,
    /// 快递单号
    pub track_no: String,
}

impl DoudianSupplyChainSupplyConsignPackage {
    /// With the parameters that are required.
    pub fn new(
        tms_code: impl Into<String>,
        ship_cnt: i32,
        track_no: impl Into<String>,
    ) -> Self {
        Self {
            tms_code: tms_code.into(),
            ship_cnt,
            track_no: track_no.into(),
        }
    }
}

impl rt::Encode for DoudianSupplyChainSupplyConsignPackage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainSupplyConsignPackage",
            &[
                rt::Field("tms_code", rt::REQUIRED, &[]),
                rt::Field("ship_cnt", rt::REQUIRED, &[]),
                rt::Field("track_no", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.ship_cnt);
        rt::put(w, 0, &self.tms_code);
        rt::put(w, 2, &self.track_no);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyChainSupplyConsignPackage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.tms_code, r),
            1 => rt::get(&mut self.ship_cnt, r),
            2 => rt::get(&mut self.track_no, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainSupplyConsignPackage);

rt::impl_serde!(DoudianSupplyChainSupplyConsignPackage, Self::default());

/// Part of the request `supplyChain.supplyConsign`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainSupplyConsignSenderAddr {
    /// 省名称
    pub province_name: String,
    /// 市名称
    pub city_name: String,
    /// 区名称
    pub district_name: String,
    /// 街道名称
    ///
    /// Empty text when there is none.
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street_name: Option<String>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub addr_detail: String,
}

impl DoudianSupplyChainSupplyConsignSenderAddr {
    /// With the parameters that are required.
    pub fn new(
        province_name: impl Into<String>,
        city_name: impl Into<String>,
        district_name: impl Into<String>,
        addr_detail: impl Into<String>,
    ) -> Self {
        Self {
            province_name: province_name.into(),
            city_name: city_name.into(),
            district_name: district_name.into(),
            street_name: None,
            addr_detail: addr_detail.into(),
        }
    }

    /// Sets `street_name` (街道名称).
    #[must_use]
    pub fn street_name(mut self, street_name: impl Into<String>) -> Self {
        self.street_name = Some(street_name.into());
        self
    }
}

impl rt::Encode for DoudianSupplyChainSupplyConsignSenderAddr {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainSupplyConsignSenderAddr",
            &[
                rt::Field("province_name", rt::REQUIRED, &[]),
                rt::Field("city_name", rt::REQUIRED, &[]),
                rt::Field("district_name", rt::REQUIRED, &[]),
                rt::Field("street_name", rt::PII, &[]),
                rt::Field("addr_detail", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.addr_detail);
        rt::put(w, 1, &self.city_name);
        rt::put(w, 2, &self.district_name);
        rt::put(w, 0, &self.province_name);
        rt::put(w, 3, &self.street_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyChainSupplyConsignSenderAddr {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province_name, r),
            1 => rt::get(&mut self.city_name, r),
            2 => rt::get(&mut self.district_name, r),
            3 => rt::get(&mut self.street_name, r),
            4 => rt::get(&mut self.addr_detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainSupplyConsignSenderAddr);

rt::impl_serde!(DoudianSupplyChainSupplyConsignSenderAddr, Self::default());
